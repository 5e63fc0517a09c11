namespace NewsExtract;

/// <summary>The short way to the common case: one call, default options. Thread-safe.</summary>
public static class News
{
    private static readonly ArticleExtractor Extractor = new();
    private static readonly EntityTagger Tagger = new();
    private static readonly EntityLinker Linker = new();

    /// <summary>Extracts the article of an HTML page. Bad markup never throws; a page without text gives an empty article.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractArticle(string html, string? url = null) => Extractor.ExtractHtml(html, new ExtractionHints { Url = url });

    /// <summary>Extracts the article of a page that is already plain text.</summary>
    /// <param name="text">The page; <see cref="Block.SourceSpan"/> points into it.</param>
    /// <param name="url">Where it came from, if known. Nothing is fetched.</param>
    public static Article ExtractPlainText(string text, string? url = null) => Extractor.ExtractPlainText(text, new ExtractionHints { Url = url });

    /// <summary>Finds who and what a text names: people, organisations, places and other names, all mentions of one thing together, in order of their first mentions.</summary>
    /// <param name="text">Running text, one paragraph a line.</param>
    /// <param name="published">The day it was published, if known.</param>
    public static IReadOnlyList<Entity> FindEntities(string text, DateOnly? published = null) => Linker.Link(text, Tagger.Tag(text, published));

    /// <summary>Finds who and what an article names; the mentions point into <see cref="Article.Text"/>.</summary>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<Entity> FindEntities(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);

        // The day on the clock of the place of publication, as its readers took "Wednesday".
        return FindEntities(article.Text, article.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
    }
}
