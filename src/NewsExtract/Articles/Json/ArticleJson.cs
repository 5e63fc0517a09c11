using NewsExtract.Text;

namespace NewsExtract;

/// <summary>
/// The shape of an article in JSON, in the order of its properties; SCHEMA.md beside this file describes it. Its own types, so that
/// renaming a property of the public records does not change what scripts read.
/// </summary>
internal sealed record ArticleJson(
    int Schema,
    string? Source,
    ExtractionStatus Status,
    IReadOnlyList<ExtractionLimit>? BrokenLimits,
    string? Url,
    string? Title,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Credits,
    PageDate? Published,
    PageDate? Modified,
    string? Publisher,
    string? Language,
    int WordCount,
    int ReadingSeconds,
    string Text,
    FactsJson Facts,
    QualityJson? Quality,
    IReadOnlyList<ImageJson> Images,
    IReadOnlyList<LivePostJson> LivePosts,
    IReadOnlyList<RelatedJson> Related,
    IReadOnlyList<NoteJson> Notes,
    IReadOnlyList<EmbeddedPostJson> EmbeddedPosts,
    IReadOnlyList<BlockJson>? Blocks)
{
    /// <summary>Raised when a property goes away or changes its meaning; new properties may come at any time.</summary>
    public const int CurrentSchema = 1;

    public static ArticleJson From(Article article, JsonOutputOptions options) => From(article, options, TextLength.Of(article.Text));

    /// <summary>The article again. Values that are written twice are taken from the facts; what is counted is counted anew.</summary>
    public Article ToArticle()
    {
        Article article = Bare();
        return Quality is null ? article : article with { Quality = Quality.ToQuality() };
    }

    private Article Bare() => new()
    {
        Status = Status,
        BrokenLimits = BrokenLimits ?? [],
        Url = Url,
        Text = JsonCheck.Given(Text, "text"),
        Facts = JsonCheck.Given(Facts, "facts").ToFacts(),
        Images = JsonCheck.Each(Images, "images", image => image.ToImage()),
        LivePosts = JsonCheck.Each(LivePosts, "livePosts", post => post.ToPost()),
        Related = JsonCheck.Each(Related, "related", item => item.ToItem()),
        Notes = JsonCheck.Each(Notes, "notes", note => note.ToNote()),
        EmbeddedPosts = JsonCheck.Each(EmbeddedPosts, "embeddedPosts", post => post.ToPost()),
        Blocks = JsonCheck.Each(Blocks, "blocks", block => block.ToBlock(Text)),
    };

    private static ArticleJson From(Article article, JsonOutputOptions options, TextLength length) => new(
        CurrentSchema,
        options.Source,
        article.Status,
        article.BrokenLimits,
        article.Url,
        article.Title,
        article.Authors,
        article.Credits,
        article.Facts.Published?.Value,
        article.Facts.Modified?.Value,
        article.Publisher,
        article.Language,
        length.Total,
        (int)length.ReadingTime.TotalSeconds,
        article.Text,
        FactsJson.From(article.Facts),
        QualityJson.From(article.Quality),
        [.. article.Images.Select(ImageJson.From)],
        [.. article.LivePosts.Select(LivePostJson.From)],
        [.. article.Related.Select(RelatedJson.From)],
        [.. article.Notes.Select(NoteJson.From)],
        [.. article.EmbeddedPosts.Select(EmbeddedPostJson.From)],
        options.IncludesBlocks ? [.. article.Blocks.Select(BlockJson.From)] : null);
}
