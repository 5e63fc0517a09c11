using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;

namespace NewsExtract;

/// <summary>Turns a page into an <see cref="Article"/>. Thread-safe: one instance serves any number of threads.</summary>
public sealed class ArticleExtractor
{
    /// <summary>Shares of the time of a document by which its tree and its blocks are there, or are what was read by then.</summary>
    private const double ParsingShare = 0.4;
    private const double ReadingShare = 0.6;

    private readonly ArticleModel? _model;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">How to extract; null for <see cref="ArticleOptions.Default"/>.</param>
    /// <param name="model">What to extract with; null for <see cref="ArticleModel.Embedded"/>, which is read at the first extraction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is out of its range.</exception>
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
    /// <exception cref="ExtractionLimitException">The page breaks a limit, and <see cref="ExtractionLimits.WhenBroken"/> says that this is an error.</exception>
    public Article ExtractHtml(string html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ExtractHtml(html.AsMemory(), hints, cancellationToken);
    }

    /// <inheritdoc cref="ExtractHtml(string, ExtractionHints?, CancellationToken)"/>
    public Article ExtractHtml(ReadOnlyMemory<char> html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var time = new DocumentTime(Options.Limits.Time, cancellationToken);
        var limits = new LimitWatch(Options.Limits);
        return ExtractHtml(InputLimit.Cut(html, limits), hints ?? ExtractionHints.None, limits, time, cancellationToken);
    }

    /// <summary>Extracts the article of an HTML page in bytes; see <see cref="PageDecoder"/> for how the charset is found. Bytes that are no text give an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="hints">What is known of the page: its address, when it was fetched; null when nothing is.</param>
    /// <param name="cancellationToken">Stops the extraction.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ExtractionLimitException">The page breaks a limit, and <see cref="ExtractionLimits.WhenBroken"/> says that this is an error.</exception>
    public Article ExtractHtml(ReadOnlyMemory<byte> html, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var time = new DocumentTime(Options.Limits.Time, cancellationToken);
        var limits = new LimitWatch(Options.Limits);
        DecodedPage page = PageDecoder.Decode(InputLimit.Cut(html, limits).Span, hints?.Charset);
        return ExtractHtml(page.LooksBinary ? default : page.Text.AsMemory(), hints ?? ExtractionHints.None, limits, time, cancellationToken);
    }

    /// <summary>Extracts the article of an HTML page from a stream, read to its end (or to <see cref="ExtractionLimits.Length"/>) and left open.</summary>
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
    /// <exception cref="ExtractionLimitException">The page breaks a limit, and <see cref="ExtractionLimits.WhenBroken"/> says that this is an error.</exception>
    public Article ExtractPlainText(string text, ExtractionHints? hints = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        var time = new DocumentTime(Options.Limits.Time, cancellationToken);
        var limits = new LimitWatch(Options.Limits);
        hints ??= ExtractionHints.None;
        ReadOnlyMemory<char> page = InputLimit.Cut(text.AsMemory(), limits);
        using CancellationTokenSource all = time.Until(1);
        CancellationToken cancellation = all.Token;
        return Within(hints, limits, time, () =>
        {
            var facts = new PageFacts { Published = DateClaims.OfAddress(hints.Url) };
            return Extract(PlainTextSegmenter.Segment(page, Options.Limits.Blocks, cancellation), facts, hints, limits, cancellation);
        });
    }

    private async Task<Article> ReadAndExtractAsync(Stream html, ExtractionHints? hints, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> bytes = await InputLimit.ReadAsync(html, Options.Limits.Length, cancellationToken).ConfigureAwait(false);
        return ExtractHtml(bytes, hints, cancellationToken);
    }

    private Article ExtractHtml(ReadOnlyMemory<char> html, ExtractionHints hints, LimitWatch limits, DocumentTime time, CancellationToken caller)
    {
        using CancellationTokenSource parsing = time.Until(ParsingShare);
        using CancellationTokenSource walking = time.Until(ReadingShare);
        using CancellationTokenSource all = time.Until(1);
        CancellationToken cancellation = all.Token;
        return Within(hints, limits, time, () =>
        {
            var document = LeanHtmlParser.Parse(html, limits, time, parsing.Token);
            using IDisposable buffers = LeanHtmlParser.BuffersOf(document);
            var trail = new PageTrail();
            SegmentedPage page = HtmlSegmenter.Segment(document, html.Length, Options.Limits.Blocks, caller, trail, walking.Token);
            if (walking.IsCancellationRequested)
            {
                caller.ThrowIfCancellationRequested();
                limits.Break(ExtractionLimit.Time);
            }

            cancellation.ThrowIfCancellationRequested();
            PageFacts facts = HtmlFactReader.Read(trail, hints.Url, limits, cancellation);
            return Extract(page, facts, hints, limits, cancellation, trail.Media);
        });
    }

    private Article Extract(SegmentedPage page, PageFacts facts, ExtractionHints hints, LimitWatch limits, CancellationToken cancellationToken, List<PageMedia>? media = null)
    {
        if (page.IsTruncated)
        {
            limits.Break(ExtractionLimit.Blocks);
        }

        cancellationToken.ThrowIfCancellationRequested();
        BlockModel model = (_model ?? ArticleModel.Embedded).Blocks;
        BlockLabels labels = BlockClassifier.Classify(page, HintReader.Of(facts), model, Options.Focus, cancellationToken);
        return ArticleAssembler.Assemble(page, labels, facts, hints, limits, Options, media, cancellationToken);
    }

    /// <summary>Runs the work; without an article when the time is up before there is one.</summary>
    private static Article Within(ExtractionHints hints, LimitWatch limits, DocumentTime time, Func<Article> work)
    {
        try
        {
            return work();
        }
        catch (OperationCanceledException) when (time.IsUp)
        {
            limits.Break(ExtractionLimit.Time);
            return new Article { Text = "", Blocks = [], Status = ExtractionStatus.Truncated, BrokenLimits = limits.Broken, Url = hints.Url };
        }
    }
}
