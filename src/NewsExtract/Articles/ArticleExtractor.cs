using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;

namespace NewsExtract;

/// <summary>Turns a page into an <see cref="Article"/>. Thread-safe: one instance serves any number of threads.</summary>
public sealed class ArticleExtractor
{
    private readonly ArticleModel? _model;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">How to extract; null for <see cref="ArticleOptions.Default"/>.</param>
    /// <param name="model">What to extract with; null for <see cref="ArticleModel.Embedded"/>, which is read at the first extraction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is not positive, or <see cref="ArticleOptions.MaximumBlocks"/> is above 1,000,000.</exception>
    public ArticleExtractor(ArticleOptions? options = null, ArticleModel? model = null)
    {
        Options = options ?? ArticleOptions.Default;
        _model = model;
        ArticleChecks.Options(Options);
    }

    /// <summary>The options this extractor works with.</summary>
    public ArticleOptions Options { get; }

    /// <summary>Extracts the article of an HTML page. Bad markup never throws; a page without text gives an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="hints">What is known of the page: its address, when it was fetched; null when nothing is.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ExtractHtml(string html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ExtractHtml(html.AsMemory(), hints, cancellationToken);
    }

    /// <inheritdoc cref="ExtractHtml(string, ExtractionHints?, CancellationToken)"/>
    public Article ExtractHtml(ReadOnlyMemory<char> html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        html = InputLimit.Cut(html, Options.MaximumLength, out bool isCut);
        return ExtractHtml(html, hints ?? ExtractionHints.None, isCut, cancellationToken);
    }

    /// <summary>Extracts the article of an HTML page in bytes; see <see cref="PageDecoder"/> for how the charset is found. Bytes that are no text give an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="hints">What is known of the page: its address, when it was fetched; null when nothing is.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ExtractHtml(ReadOnlyMemory<byte> html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        html = InputLimit.Cut(html, Options.MaximumLength, out bool isCut);
        DecodedPage page = PageDecoder.Decode(html.Span, hints?.Charset);
        return ExtractHtml(page.LooksBinary ? default : page.Text.AsMemory(), hints ?? ExtractionHints.None, isCut, cancellationToken);
    }

    /// <summary>Extracts the article of an HTML page from a stream, read to its end (or to <see cref="ArticleOptions.MaximumLength"/>) and left open.</summary>
    /// <inheritdoc cref="ExtractHtml(ReadOnlyMemory{byte}, ExtractionHints?, CancellationToken)"/>
    public Task<Article> ExtractHtmlAsync(Stream html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ReadAndExtractAsync(html, hints, cancellationToken);
    }

    /// <summary>Extracts the article of a page that is already plain text, one line or one paragraph a block.</summary>
    /// <param name="text">The page; <see cref="Block.SourceSpan"/> points into it.</param>
    /// <param name="hints">What is known of the page: its address, when it was fetched; null when nothing is.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Article ExtractPlainText(string text, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        ReadOnlyMemory<char> page = InputLimit.Cut(text.AsMemory(), Options.MaximumLength, out bool isCut);
        var facts = new PageFacts { Published = DateClaims.OfAddress(hints?.Url) };
        return Extract(PlainTextSegmenter.Segment(page, Options.MaximumBlocks, cancellationToken), facts, hints ?? ExtractionHints.None, isCut, cancellationToken);
    }

    private async Task<Article> ReadAndExtractAsync(Stream html, ExtractionHints? hints, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> bytes = await InputLimit.ReadAsync(html, Options.MaximumLength, cancellationToken).ConfigureAwait(false);
        return ExtractHtml(bytes, hints, cancellationToken);
    }

    private Article ExtractHtml(ReadOnlyMemory<char> html, ExtractionHints hints, bool isCut, CancellationToken cancellationToken)
    {
        using var document = LeanHtmlParser.Parse(html, cancellationToken);
        var trail = new PageTrail();
        SegmentedPage page = HtmlSegmenter.Segment(document, html.Length, Options.MaximumBlocks, cancellationToken, trail);
        cancellationToken.ThrowIfCancellationRequested();
        PageFacts facts = HtmlFactReader.Read(trail, hints.Url, cancellationToken);
        return Extract(page, facts, hints, isCut, cancellationToken, trail.Media);
    }

    private Article Extract(SegmentedPage page, PageFacts facts, ExtractionHints hints, bool isCut, CancellationToken cancellationToken, List<PageMedia>? media = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        BlockModel model = (_model ?? ArticleModel.Embedded).Blocks;
        BlockLabels labels = BlockClassifier.Classify(page, HintReader.Of(facts), model, Options.Focus, cancellationToken);
        return ArticleAssembler.Assemble(page, labels, facts, hints, isCut, Options, media, cancellationToken);
    }
}
