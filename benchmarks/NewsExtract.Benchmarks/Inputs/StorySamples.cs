namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Articles to compare: those of the news pages, and a stream of mixtures of their paragraphs.</summary>
internal static class StorySamples
{
    private const int ParagraphsOfMixture = 12;

    /// <summary>The articles of the pages, tagged and linked.</summary>
    public static StoryText[] Stories()
    {
        var tagger = new EntityTagger();
        var linker = new EntityLinker();
        return [.. PageSets.NewsText().Select(page => News.ExtractPlainText(page)).Where(article => article.Text.Length > 0).Select(article =>
        {
            IReadOnlyList<EntityMention> mentions = tagger.Tag(article.Text);
            return StoryText.Of(article, linker.Link(article.Text, mentions), mentions);
        })];
    }

    /// <summary>The texts of the articles.</summary>
    public static IEnumerable<string> Texts() => PageSets.NewsText().Select(page => News.ExtractPlainText(page).Text).Where(text => text.Length > 0);

    /// <summary>Signatures of texts that are each put together from paragraphs of two articles; untagged. The same in every run.</summary>
    public static StorySignature[] Stream(int count, StorySigner signer)
    {
        string[][] articles = [.. Stories().Select(story => story.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        var random = new Random(20261123);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            string[] first = articles[random.Next(articles.Length)];
            string[] second = articles[random.Next(articles.Length)];
            IEnumerable<string> paragraphs = Enumerable.Range(0, ParagraphsOfMixture).Select(i => i % 2 == 0 ? first[random.Next(first.Length)] : second[random.Next(second.Length)]);
            return signer.Sign(new StoryText { Text = string.Join('\n', paragraphs) });
        })];
    }
}
