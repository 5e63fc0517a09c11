namespace NewsExtract;

/// <summary>The short way to the common case: one call, default options. Thread-safe.</summary>
public static class News
{
    private static readonly ArticleExtractor Extractor = new();

    /// <summary>Extracts the article of an HTML page. Bad markup never throws; a page without text gives an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractArticle(string html, string? url = null) => Extractor.ExtractHtml(html, new ExtractionHints { Url = url });

    /// <summary>Extracts the article of a page that is already plain text.</summary>
    /// <param name="text">The page; <see cref="Block.SourceSpan"/> points into it.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractPlainText(string text, string? url = null) => Extractor.ExtractPlainText(text, new ExtractionHints { Url = url });
}
