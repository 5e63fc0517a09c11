using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>One document on its way into a <see cref="NewsPipeline"/>. Immutable; change a copy with <c>with</c>.</summary>
public sealed record NewsDocument
{
    private NewsDocument(NewsDocumentKind kind, string? text, ReadOnlyMemory<byte> bytes)
    {
        Kind = kind;
        Text = text;
        Bytes = bytes;
    }

    /// <summary>In what form it comes.</summary>
    public NewsDocumentKind Kind { get; }

    /// <summary>The document; null when it comes as <see cref="Bytes"/> or as <see cref="Article"/>.</summary>
    public string? Text { get; }

    /// <summary>The document in a charset still to be found (<see cref="PageDecoder"/>); empty when it comes in another form.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The document as an article that was extracted before; otherwise null.</summary>
    public Article? Article { get; private init; }

    /// <summary>What the caller calls it; goes to <see cref="NewsItem.Id"/>. Needed, and to be different from all others, only to put the item into a story index.</summary>
    public string? Id { get; init; }

    /// <summary>What is known of it: its address, when it was fetched …</summary>
    public ExtractionHints Hints { get; init; } = ExtractionHints.None;

    /// <summary>The headline, where the caller knows it; goes before what the document says.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, where the caller knows it; goes before what the document says.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>What of <see cref="Published"/> means something: <see cref="DatePrecision.Day"/> for a day without a time. Default: <see cref="DatePrecision.Moment"/>.</summary>
    public DatePrecision PublishedPrecision { get; init; } = DatePrecision.Moment;

    /// <summary>An HTML page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromHtml(string html, string? id = null) => Of(NewsDocumentKind.Html, html, id);

    /// <summary>An HTML page in bytes. They are read when the document is processed and must not change until then.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromHtml(ReadOnlyMemory<byte> html, string? id = null) => new(NewsDocumentKind.Html, null, html) { Id = id };

    /// <summary>A page that a crawler has flattened to plain text.</summary>
    /// <param name="text">The page.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromPlainText(string text, string? id = null) => Of(NewsDocumentKind.PlainText, text, id);

    /// <summary>A flattened page in bytes. They are read when the document is processed and must not change until then.</summary>
    /// <param name="text">The page.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromPlainText(ReadOnlyMemory<byte> text, string? id = null) => new(NewsDocumentKind.PlainText, null, text) { Id = id };

    /// <summary>The text of an article and nothing else, as a feed or a database has it: each line is a paragraph, and all are kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromArticleText(string text, string? id = null) => Of(NewsDocumentKind.ArticleText, text, id);

    /// <summary>An article that was extracted before, such as one that <see cref="Article.FromJson"/> read: it is taken as it is, and only its names and its signature are found. Hints are not used.</summary>
    /// <param name="article">The article.</param>
    /// <param name="id">See <see cref="Id"/>.</param>
    public static NewsDocument FromArticle(Article article, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(NewsDocumentKind.Article, null, default) { Id = id, Article = article };
    }

    private static NewsDocument Of(NewsDocumentKind kind, string text, string? id)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(kind, text, default) { Id = id };
    }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Kind = {Kind}, Text = {Text}, Bytes = {Bytes}, Article = {Article}, Id = {Id}, Hints = {Hints}, Title = {Title}, Published = {Published:O}, ");
        builder.Append(CultureInfo.InvariantCulture, $"PublishedPrecision = {PublishedPrecision}");
        return true;
    }
}
