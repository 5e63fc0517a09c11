namespace NewsExtract;

/// <summary>Makes the article of a document, in whatever form it comes.</summary>
internal static class DocumentArticle
{
    /// <summary>Starts the time that a document may take; the model is read before, unless nothing asks for it.</summary>
    public static DocumentTime StartClock(NewsDocument document, ArticleExtractor extractor, CancellationToken cancellation)
        => document.Kind is NewsDocumentKind.ArticleText or NewsDocumentKind.Article ? new DocumentTime(extractor.Options.Limits.Time, cancellation) : extractor.StartClock(cancellation);

    public static Article Of(NewsDocument document, ArticleExtractor extractor, CancellationToken cancellation)
    {
        Article article = document switch
        {
            { Kind: NewsDocumentKind.Html, Text: { } html } => extractor.ExtractHtml(html, document.Hints, cancellation),
            { Kind: NewsDocumentKind.Html } => extractor.ExtractHtml(document.Bytes, document.Hints, cancellation),
            { Kind: NewsDocumentKind.PlainText, Text: { } text } => extractor.ExtractPlainText(text, document.Hints, cancellation),
            { Kind: NewsDocumentKind.PlainText } => OfTextBytes(document, extractor, cancellation),
            { Article: { } extracted } => extracted,
            _ => ArticleText.ToArticle(document.Text ?? "", document.Hints, new LimitWatch(extractor.Options.Limits), cancellation),
        };
        return article with { Facts = WithWhatIsKnown(article.Facts, document) };
    }

    private static Article OfTextBytes(NewsDocument document, ArticleExtractor extractor, CancellationToken cancellation)
    {
        var limits = new LimitWatch(extractor.Options.Limits);
        ReadOnlyMemory<byte> bytes = InputLimit.Cut(document.Bytes, limits);
        DecodedPage page = PageDecoder.Decode(bytes.Span, document.Hints.Charset);
        Article article = extractor.ExtractPlainText(page.LooksBinary ? "" : page.Text, document.Hints, cancellation);
        return limits.HasCut ? article with { Status = ExtractionStatus.Truncated, BrokenLimits = limits.With(article.BrokenLimits) } : article;
    }

    private static ArticleFacts WithWhatIsKnown(ArticleFacts facts, NewsDocument document) => facts with
    {
        Title = document.Title is { } title ? new Fact<string>(title, FactSource.Caller, 1) : facts.Title,
        Published = document.Published is { } time ? new Fact<PageDate>(new PageDate(time, document.PublishedPrecision), FactSource.Caller, 1) : facts.Published,
    };
}
