namespace NewsExtract.Benchmarks.Inputs;

/// <summary>A link to another article, as lists of related ones show it.</summary>
internal sealed record Teaser(string Section, string Title, string Summary, string Address);

/// <summary>What a reader wrote below the article.</summary>
internal sealed record ReaderComment(string Name, string Text, int HoursAgo);

/// <summary>
/// Everything a news page shows, still without a form: <see cref="HtmlPageWriter"/> and <see cref="FlatPageWriter"/> give it one. Its parts grow with its size alike.
/// </summary>
internal sealed record GeneratedPage(string Site, GeneratedArticle Article, IReadOnlyList<Teaser> Related, IReadOnlyList<Teaser> Latest, IReadOnlyList<ReaderComment> Comments, ulong Seed, int Size)
{
    /// <summary>Parts of a page of size 1. News pages of these years have some 200 links and 5,000 to 6,000 characters of article (medians of a hundred sites).</summary>
    private const int ArticleCharacters = 5_500;
    private const int RelatedOfSize = 12;
    private const int LatestOfSize = 40;
    private const int CommentsOfSize = 6;

    /// <summary>Makes a page.</summary>
    /// <param name="seed">The same seed and size give the same page, everywhere.</param>
    /// <param name="size">1 is a usual page; one of size 4 has four times as much of everything but the lists at its head and foot.</param>
    public static GeneratedPage Make(ulong seed, int size = 1)
    {
        var random = new SplitMix(seed);
        string site = $"{random.Pick(WordLists.Places).Replace(' ', '-').ToLowerInvariant()}-courier.example";
        GeneratedArticle article = GeneratedArticle.Write(random, ArticleCharacters * size);
        return new GeneratedPage(site, article, Teasers(random, RelatedOfSize * size), Teasers(random, LatestOfSize * size), Remarks(random, CommentsOfSize * size), random.Next(), size);
    }

    private static Teaser[] Teasers(SplitMix random, int count) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var prose = new Prose(random, new Cast(random));
        string section = random.Pick(WordLists.Sections);
        return new Teaser(section, prose.Line(WordLists.Headlines), prose.Line(WordLists.Sentences), $"/{section.ToLowerInvariant()}/2025/article-{random.Below(1_000_000)}");
    })];

    private static ReaderComment[] Remarks(SplitMix random, int count) => [.. Enumerable.Range(0, count).Select(_ =>
        new ReaderComment(random.Pick(WordLists.GivenNames), new Prose(random, new Cast(random)).Line(WordLists.Comments), random.Between(1, 23)))];
}
