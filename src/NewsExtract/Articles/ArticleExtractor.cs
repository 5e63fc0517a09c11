namespace NewsExtract;

/// <summary>Turns a page into an <see cref="Article"/>. Thread-safe: one instance serves any number of threads.</summary>
public sealed class ArticleExtractor
{
    /// <summary>Makes an extractor with the given options, or the defaults.</summary>
    public ArticleExtractor(ArticleOptions? options = null) => Options = options ?? ArticleOptions.Default;

    /// <summary>The options this extractor works with.</summary>
    public ArticleOptions Options { get; }

    /// <summary>Extracts the article of an HTML page. Bad markup never throws; a page without text gives an empty article.</summary>
    public Article ExtractHtml(string html, string? url = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ExtractHtml(html.AsMemory(), url, cancellationToken);
    }

    /// <inheritdoc cref="ExtractHtml(string, string?, CancellationToken)"/>
    public Article ExtractHtml(ReadOnlyMemory<char> html, string? url = null, CancellationToken cancellationToken = default)
        => new() { Text = "", Blocks = [], Status = ExtractionStatus.Empty };

    /// <summary>Extracts the article of an HTML page in bytes; see <see cref="PageDecoder"/> for how the charset is found.</summary>
    public Article ExtractHtml(ReadOnlyMemory<byte> html, string? url = null, string? charset = null, CancellationToken cancellationToken = default)
        => new() { Text = "", Blocks = [], Status = ExtractionStatus.Empty };

    /// <summary>Extracts the article of an HTML page from a stream, read to its end (or to <see cref="ArticleOptions.MaximumLength"/>) and left open.</summary>
    public Task<Article> ExtractHtmlAsync(Stream html, string? url = null, string? charset = null, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();

    /// <summary>Extracts the article of a page that is already plain text, one line or one paragraph a block.</summary>
    public Article ExtractPlainText(string text, string? url = null, CancellationToken cancellationToken = default)
        => new() { Text = "", Blocks = [], Status = ExtractionStatus.Empty };
}
