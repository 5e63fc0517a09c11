namespace NewsExtract.Benchmarks.Inputs;

/// <summary>What a part of a generated article is.</summary>
internal enum PartKind
{
    Paragraph,
    Heading,
    Quote,
    Item,
}

/// <summary>A block of a generated article.</summary>
internal sealed record ArticlePart(PartKind Kind, string Text);

/// <summary>An article as its author would have written it.</summary>
internal sealed record GeneratedArticle(string Headline, string Standfirst, string Author, DateTimeOffset Published, Cast Cast, IReadOnlyList<ArticlePart> Parts)
{
    private static readonly DateTimeOffset s_firstDay = new(2025, 1, 6, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The text: a part a line.</summary>
    public string Text { get; } = string.Join('\n', Parts.Select(part => part.Text));

    /// <summary>Writes one of about <paramref name="characters"/> characters.</summary>
    public static GeneratedArticle Write(SplitMix random, int characters)
    {
        var cast = new Cast(random);
        var prose = new Prose(random, cast);
        string headline = prose.Line(WordLists.Headlines), standfirst = prose.Line(WordLists.Sentences);
        var parts = new List<ArticlePart>();
        for (int length = 0; length < characters; length += parts[^1].Text.Length)
        {
            parts.Add(Part(random, prose, parts.Count));
        }

        // It ends as articles do, not with a heading over nothing.
        parts.Add(new ArticlePart(PartKind.Paragraph, prose.Paragraph()));
        string author = $"{random.Pick(WordLists.GivenNames)} {random.Pick(WordLists.FamilyNames)}";
        return new GeneratedArticle(headline, standfirst, author, s_firstDay.AddMinutes(random.Below(400_000)), cast, parts);
    }

    private static ArticlePart Part(SplitMix random, Prose prose, int number) => random.Below(12) switch
    {
        0 when number > 2 => new ArticlePart(PartKind.Heading, prose.Line(WordLists.Subheadings)),
        1 when number > 2 => new ArticlePart(PartKind.Quote, prose.Line(WordLists.Sentences)),
        2 when number > 2 => new ArticlePart(PartKind.Item, prose.Line(WordLists.Sentences)),
        _ => new ArticlePart(PartKind.Paragraph, prose.Paragraph()),
    };
}
