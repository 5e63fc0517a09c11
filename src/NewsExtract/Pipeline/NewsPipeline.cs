namespace NewsExtract;

/// <summary>Turns documents into items: article, entities, signature. Thread-safe: one instance serves any number of threads and streams.</summary>
public sealed class NewsPipeline
{
    private readonly ArticleExtractor _extractor;
    private readonly EntityTagger _tagger;
    private readonly EntityLinker _linker;
    private readonly StorySigner _signer;

    /// <summary>Makes a pipeline.</summary>
    /// <param name="options">How documents become items; null for <see cref="NewsExtractOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit in <paramref name="options"/> is out of its range.</exception>
    public NewsPipeline(NewsExtractOptions? options = null)
    {
        Options = options ?? NewsExtractOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(Options.Parallelism, nameof(options));
        _extractor = new ArticleExtractor(Options.Articles);
        _tagger = new EntityTagger(Options.Entities);
        _linker = new EntityLinker(Options.Entities);
        _signer = new StorySigner();
    }

    /// <summary>The options this pipeline works with.</summary>
    public NewsExtractOptions Options { get; }

    /// <summary>Processes one document. A bad one gives an item that says so (<see cref="NewsItem.Error"/>).</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public NewsItem Process(NewsDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            Article article = Extract(document, cancellationToken);
            var item = new NewsItem { Id = document.Id, Article = article };
            if (Options.FindsEntities)
            {
                // The day on the clock of the place of publication, as its readers took "Wednesday".
                DateOnly? published = article.Published is { } time ? DateOnly.FromDateTime(time.DateTime) : null;
                IReadOnlyList<EntityMention> mentions = _tagger.Tag(article.Text, published, cancellationToken);
                item = item with { Mentions = mentions, Entities = _linker.Link(article.Text, mentions) };
            }

            return Options.SignsStories ? item with { Signature = _signer.Sign(StoryText.Of(article, item.Entities, item.Mentions)) } : item;
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One document must not cost the caller the rest of a stream.
            return new NewsItem { Id = document.Id, Article = ArticleText.Empty, Error = error };
        }
    }

    private Article Extract(NewsDocument document, CancellationToken cancellationToken)
    {
        Article article = document switch
        {
            { Kind: NewsDocumentKind.Html, Text: { } html } => _extractor.ExtractHtml(html, document.Hints, cancellationToken),
            { Kind: NewsDocumentKind.Html } => _extractor.ExtractHtml(document.Bytes, document.Hints, cancellationToken),
            { Kind: NewsDocumentKind.PlainText } => _extractor.ExtractPlainText(TextOf(document), document.Hints, cancellationToken),
            _ => ArticleText.ToArticle(TextOf(document), document.Hints),
        };
        return article with { Facts = WithWhatIsKnown(article.Facts, document) };
    }

    private static string TextOf(NewsDocument document)
    {
        if (document.Text is { } text)
        {
            return text;
        }

        DecodedPage page = PageDecoder.Decode(document.Bytes.Span, document.Hints.Charset);
        return page.LooksBinary ? "" : page.Text;
    }

    private static ArticleFacts WithWhatIsKnown(ArticleFacts facts, NewsDocument document) => facts with
    {
        Title = document.Title is { } title ? new Fact<string>(title, FactSource.Caller, 1) : facts.Title,
        Published = document.Published is { } time ? new Fact<PageDate>(new PageDate(time, DatePrecision.Moment), FactSource.Caller, 1) : facts.Published,
    };
}
