using NewsExtract.Diagnostics;

namespace NewsExtract;

/// <summary>
/// Turns documents into items: article, entities, signature. Thread-safe: one instance serves any number of threads and streams. <see cref="NewsDiagnostics"/> says how to watch it.
/// </summary>
public sealed class NewsPipeline
{
    private readonly ArticleExtractor _extractor;
    private readonly EntityTagger _tagger;
    private readonly EntityLinker _linker;
    private readonly StorySigner? _signer;

    /// <summary>Makes a pipeline.</summary>
    /// <param name="options">How documents become items; null for <see cref="NewsExtractOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/>, or in the options of a part, is out of its range.</exception>
    public NewsPipeline(NewsExtractOptions? options = null)
    {
        Options = options ?? NewsExtractOptions.Default;
        PipelineChecks.Options(Options);
        _extractor = new ArticleExtractor(Options.Articles);
        _tagger = new EntityTagger(Options.Entities);
        _linker = new EntityLinker(Options.Entities);

        // Reads its model at once, unlike the others.
        _signer = Options.SignsStories ? new StorySigner() : null;
    }

    /// <summary>Makes a pipeline of parts that are there already, such as an extractor with a model of its own.</summary>
    /// <param name="options">How documents become items. Its options of articles and entities are those of the parts, whatever it says.</param>
    /// <param name="extractor">Finds articles.</param>
    /// <param name="tagger">Finds mentions.</param>
    /// <param name="linker">Joins mentions to entities.</param>
    /// <param name="signer">Signs articles.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/>, or in the options of a part, is out of its range.</exception>
    public NewsPipeline(NewsExtractOptions options, ArticleExtractor extractor, EntityTagger tagger, EntityLinker linker, StorySigner signer)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(tagger);
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(signer);
        Options = options with { Articles = extractor.Options, Entities = tagger.Options };
        PipelineChecks.Options(Options);
        (_extractor, _tagger, _linker, _signer) = (extractor, tagger, linker, Options.SignsStories ? signer : null);
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
        return Process(document, 0, cancellationToken);
    }

    /// <summary>
    /// Processes a stream of documents, <see cref="NewsExtractOptions.Parallelism"/> at once, and gives the items in the order of the documents, or each as soon as it is done
    /// (<see cref="NewsExtractOptions.KeepsOrder"/>). A bad document gives an item with its error and never ends the stream. Documents are read one at a time and no more than twice
    /// the parallelism ahead of the items that were taken, so that memory stays bounded however slow the caller is. The items are the same whatever the parallelism.
    /// </summary>
    /// <param name="documents">The documents. They are read on threads of the pool, and must heed the token they are given for a stream to end soon when it is broken off.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>
    /// The items; each enumeration reads <paramref name="documents"/> anew. An error of <paramref name="documents"/> comes out behind the items of all documents that were read before.
    /// Leaving the loop stops the work and disposes the source.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IAsyncEnumerable<NewsItem> ProcessAsync(IAsyncEnumerable<NewsDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ItemStream.Of(this, documents, cancellationToken);
    }

    /// <inheritdoc cref="ProcessAsync(IAsyncEnumerable{NewsDocument}, CancellationToken)"/>
    public IAsyncEnumerable<NewsItem> ProcessAsync(IEnumerable<NewsDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ItemStream.Of(this, new PulledDocuments(documents), cancellationToken);
    }

    /// <summary>Processes one document of a stream.</summary>
    /// <param name="document">The document; null gives an item with an error.</param>
    /// <param name="number">Its place in the stream.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal NewsItem Process(NewsDocument? document, long number, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (document is null)
        {
            var error = new ArgumentException($"Document {number} of the stream is null. Leave it out, or pass an empty text for it.");
            return new NewsItem { Number = number, Article = ArticleText.Empty, Error = error };
        }

        using var probe = new DocumentProbe(document.Kind);
        NewsItem item;
        try
        {
            item = Make(document, number, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One document must not cost the caller the rest of a stream.
            item = new NewsItem { Id = document.Id, Number = number, Article = ArticleText.Empty, Error = error };
        }

        probe.Record(item, Options.FindsEntities ? Options.Entities : null);
        return item;
    }

    private NewsItem Make(NewsDocument document, long number, CancellationToken cancellationToken)
    {
        ExtractionLimits limits = Options.Articles.Limits;
        DocumentTime time = DocumentArticle.StartClock(document, _extractor, cancellationToken);
        var item = new NewsItem { Id = document.Id, Number = number, Article = Extract(document, cancellationToken) };
        using CancellationTokenSource rest = time.Until(1);
        try
        {
            item = Read(item, new LimitWatch(limits), out IReadOnlyList<Entity> textEntities, rest.Token);
            return item with { Signature = _signer is null ? null : Sign(_signer, StoryText.Of(item.Article, textEntities, item.Mentions), rest.Token) };
        }
        catch (OperationCanceledException) when (time.IsUp)
        {
            return Flag(item, new LimitWatch(limits), ExtractionLimit.Time);
        }
    }

    /// <summary>Finds who and what the article names, where that is asked for.</summary>
    /// <param name="item">The article.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="textEntities">What it names when nothing is known of its headline.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private NewsItem Read(NewsItem item, LimitWatch limits, out IReadOnlyList<Entity> textEntities, CancellationToken cancellationToken)
    {
        textEntities = [];
        if (!Options.FindsEntities)
        {
            return item;
        }

        var text = new HeadedText(item.Article.Title, item.Article.Text);
        IReadOnlyList<EntityMention> mentions = Tag(text, item.Article.PublishedDay, limits.Limits.Mentions, out IReadOnlyList<EntityMention> inTitle, out bool isTagCut, cancellationToken);
        item = isTagCut ? Flag(item, limits, ExtractionLimit.Mentions) : item;
        HeadedNames names = Link(text, mentions, inTitle, limits.Limits.Candidates, out bool isLinkCut, cancellationToken);
        item = isLinkCut ? Flag(item, limits, ExtractionLimit.Candidates) : item;
        textEntities = names.TextEntities;
        return item with { Mentions = names.Mentions, TitleMentions = names.TitleMentions, Entities = names.Entities };
    }

    private static NewsItem Flag(NewsItem item, LimitWatch limits, ExtractionLimit limit)
    {
        limits.Break(limit);
        return item with { Article = item.Article with { BrokenLimits = limits.With(item.Article.BrokenLimits) } };
    }

    private Article Extract(NewsDocument document, CancellationToken cancellationToken)
    {
        using var probe = new StageProbe(StageProbe.Extract);
        return DocumentArticle.Of(document, _extractor, cancellationToken);
    }

    private IReadOnlyList<EntityMention> Tag(
        HeadedText text, DateOnly? published, int most, out IReadOnlyList<EntityMention> inTitle, out bool isCut, CancellationToken cancellationToken)
    {
        using var probe = new StageProbe(StageProbe.Tag);
        return text.Tag(_tagger, published, most, out inTitle, out isCut, cancellationToken);
    }

    private HeadedNames Link(
        HeadedText text, IReadOnlyList<EntityMention> mentions, IReadOnlyList<EntityMention> inTitle, int mostCandidates, out bool isCut, CancellationToken cancellationToken)
    {
        using var probe = new StageProbe(StageProbe.Link);
        return text.Link(_linker, mentions, inTitle, mostCandidates, out isCut, cancellationToken);
    }

    private static StorySignature Sign(StorySigner signer, StoryText story, CancellationToken cancellationToken)
    {
        using var probe = new StageProbe(StageProbe.Sign);
        return signer.Sign(story, cancellationToken);
    }
}
