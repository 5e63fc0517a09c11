namespace NewsExtract;

/// <summary>The short way to the common case: one call, default options. Thread-safe.</summary>
public static class News
{
    private static readonly ArticleExtractor Extractor = new();

    /// <inheritdoc cref="ArticleExtractor.ExtractHtml(string, string?, CancellationToken)"/>
    public static Article ExtractArticle(string html, string? url = null) => Extractor.ExtractHtml(html, url);

    /// <inheritdoc cref="ArticleExtractor.ExtractPlainText(string, string?, CancellationToken)"/>
    public static Article ExtractPlainText(string text, string? url = null) => Extractor.ExtractPlainText(text, url);
}
