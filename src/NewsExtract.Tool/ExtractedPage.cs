namespace NewsExtract.Tool;

/// <summary>What a page was made into.</summary>
/// <param name="Article">The article.</param>
/// <param name="Entities">What it names; null when nobody asked.</param>
internal sealed record ExtractedPage(Article Article, TextEntities? Entities)
{
    /// <summary>What is wrong with an article that is not complete, in words for the user.</summary>
    public static string Trouble(Article article) => article.Status is ExtractionStatus.Empty ? "the page has no text" : "the page is over a limit and was cut off";
}
