using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>The stages of finding entities in the texts of articles. The reference is one pass over as much text that splits it into words and hashes each.</summary>
internal static class EntityStages
{
    public static Stage Tokenization(StageInputs inputs)
    {
        var tokens = new TokenList();
        return OverTokens(inputs) with
        {
            Name = StageNames.Tokenizer,
            Work = () => Passes.Sum(inputs.Articles.Count, i => Count(inputs.Articles[i], tokens)),
            Check = () => Answers.Require(inputs.Articles.All(text => HoldAll(text, tokens)), StageNames.Tokenizer, "a sign belongs to no token"),
        };
    }

    /// <summary>From text to mentions in buffers that are kept: what the tagger does but for the records it hands out.</summary>
    public static Stage Tagging(StageInputs inputs, string name, EntityAccuracy accuracy)
    {
        var tagger = new EntityTagger(EntityOptions.Default with { Accuracy = accuracy });
        var workspace = new TaggerWorkspace(EntityModel.Embedded.For(accuracy));
        return OverTokens(inputs) with
        {
            Name = name,
            Work = () => Passes.Sum(inputs.Articles.Count, i =>
            {
                tagger.Find(inputs.Articles[i], workspace, CancellationToken.None);
                return workspace.Selected.Count;
            }),
            Check = () => RequirePeople(name, inputs, tagger),
        };
    }

    /// <summary>The tagger as callers use it.</summary>
    public static Stage Mentions(StageInputs inputs)
    {
        var tagger = new EntityTagger();
        return OverTokens(inputs) with
        {
            Name = StageNames.Mentions,
            Work = () => Passes.Sum(inputs.Articles.Count, i => tagger.Tag(inputs.Articles[i]).Count),
            Check = () => RequirePeople(StageNames.Mentions, inputs, tagger),
        };
    }

    public static Stage Linking(StageInputs inputs)
    {
        var tagger = new EntityTagger();
        var linker = new EntityLinker();
        IReadOnlyList<EntityMention>[] mentions = [.. inputs.Articles.Select(text => tagger.Tag(text))];
        return OverTokens(inputs) with
        {
            Name = StageNames.Linker,
            Work = () => Passes.Sum(mentions.Length, i => linker.Link(inputs.Articles[i], mentions[i]).Count),
            Check = () => Answers.Require(
                mentions.Index().All(at => linker.Link(inputs.Articles[at.Index], at.Item).Sum(entity => entity.Mentions.Count) == at.Item.Count(mention => mention.Type < EntityType.Date)),
                StageNames.Linker,
                "a mention of a name is part of no entity, or of two"),
            Units = mentions.Sum(ofText => (double)ofText.Count),
            Unit = "mentions",
            Allocation = AllocationScale.Per("mention", mentions.Sum(ofText => (double)ofText.Count)),
        };
    }

    /// <summary>Of the people of a generated article that it names in full, most are found.</summary>
    private static void RequirePeople(string stage, StageInputs inputs, EntityTagger tagger)
    {
        int written = 0, found = 0;
        foreach (GeneratedArticle article in inputs.Generated.Take(inputs.Articles.Count).Select(page => page.Article))
        {
            HashSet<string> people = [.. tagger.Tag(article.Text).Where(mention => mention.Type == EntityType.Person).Select(mention => mention.Text)];
            string[] names = [.. article.Cast.People.Select(person => $"{person.Given} {person.Family}").Where(article.Text.Contains)];
            written += names.Length;
            found += names.Count(name => people.Any(person => person.EndsWith(name, StringComparison.Ordinal)));
        }

        Answers.Require(found * 10 >= written * 7, stage, $"of {written} people it finds {found}");
        Answers.Require(inputs.Articles.Any(text => tagger.Tag(text).Count > 0), stage, "no text has a mention");
    }

    private static bool HoldAll(string text, TokenList tokens)
    {
        Tokenizer.Fill(text, tokens);
        int inTokens = 0;
        foreach (Token token in tokens.Tokens)
        {
            inTokens += text.AsSpan(token.Start, token.Length).ContainsAnyExcept(' ', '\n') ? token.Length : 0;
        }

        return inTokens >= text.Count(c => !char.IsWhiteSpace(c));
    }

    private static int Count(string text, TokenList tokens)
    {
        Tokenizer.Fill(text, tokens);
        return tokens.Count;
    }

    private static Stage OverTokens(StageInputs inputs)
    {
        var tokens = new TokenList();
        double count = inputs.Articles.Sum(text => (double)Count(text, tokens));
        return new Stage
        {
            Name = "",
            ReferenceName = "split and hash",
            Reference = () => WordPass.Run(inputs.Flat),

            // Over more text than the work: the articles alone are so short that a processor learns them by heart.
            ReferenceShare = inputs.Articles.Sum(text => (double)text.Length) / inputs.Flat.Sum(text => (double)text.Length),
            Work = () => 0,
            Check = () => { },
            Units = count,
            Unit = "tokens",
            Allocation = AllocationScale.Per("token", count),
        };
    }
}
