using System.Globalization;
using System.Text;
using NewsExtract.Quality;
using NewsExtract.Summaries;
using NewsExtract.Text;

namespace NewsExtract;

/// <summary>How an extraction ended.</summary>
public enum ExtractionStatus
{
    /// <summary>The page was read whole.</summary>
    Complete,

    /// <summary>A limit cut the page (<see cref="Article.BrokenLimits"/>); what was read up to there is in the article.</summary>
    Truncated,

    /// <summary>The page has no text.</summary>
    Empty,
}

/// <summary>A page turned into an article: the text, every block of the page with its role, and what the page says of itself. Immutable and safe to share between threads.</summary>
public sealed record Article
{
    private readonly ArticleQuality? _quality;

    /// <summary>The text of the article: the kept blocks in page order, a blank line between them. Empty when the page has no text.</summary>
    public required string Text { get; init; }

    /// <summary>Every block of the page in order, kept and dropped.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>How the extraction ended.</summary>
    public required ExtractionStatus Status { get; init; }

    /// <summary>The limits that the document broke (<see cref="ArticleOptions.Limits"/>); empty for nearly every page. Where text is missing for it, <see cref="Status"/> says <see cref="ExtractionStatus.Truncated"/>.</summary>
    public IReadOnlyList<ExtractionLimit> BrokenLimits { get; init; } = [];

    /// <summary>What the page says of the article, each fact with its source. The properties below give the plain values.</summary>
    public ArticleFacts Facts { get; init; } = new();

    /// <summary>The headline; null when unknown.</summary>
    public string? Title => Facts.Title?.Value;

    /// <summary>The people who wrote the article, in page order; empty when unknown.</summary>
    public IReadOnlyList<string> Authors => Facts.Authors?.Value ?? [];

    /// <summary>Whom the page names as author: its people, or else <see cref="ArticleFacts.AuthorOrganisation"/>, or else <see cref="ArticleFacts.Agency"/>; empty when it names nobody.</summary>
    public IReadOnlyList<string> Credits => Authors.Count > 0 ? Authors : (Facts.AuthorOrganisation ?? Facts.Agency) is { } organisation ? [organisation.Value] : [];

    /// <summary>When the article was first published; null when unknown. <see cref="ArticleFacts.Published"/> says how precise it is.</summary>
    public DateTimeOffset? Published => Facts.Published?.Value.Time;

    /// <summary>The day of publication on the clock of the place of publication, as its readers took "Wednesday"; null when unknown.</summary>
    public DateOnly? PublishedDay => Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null;

    /// <summary>When the article was last changed; null when unknown. <see cref="ArticleFacts.Modified"/> says how precise it is.</summary>
    public DateTimeOffset? Modified => Facts.Modified?.Value.Time;

    /// <summary>Who published the page; null when unknown.</summary>
    public string? Publisher => Facts.Publisher?.Value;

    /// <summary>The language of the article, as a BCP 47 tag; null when unsure.</summary>
    public string? Language => Facts.Language?.Value;

    /// <summary>The page's address: its canonical link, or else the address the caller gave; null when neither is known.</summary>
    public string? Url { get; init; }

    /// <summary>The pictures of the article in page order; a lead picture that only the page's data name comes first.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The posts of a live blog, in page order; empty for an ordinary article.</summary>
    public IReadOnlyList<LivePost> LivePosts { get; init; } = [];

    /// <summary>Other articles the page offers, in page order, each once.</summary>
    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    /// <summary>Notes on corrections and updates, in page order.</summary>
    public IReadOnlyList<EditorNote> Notes { get; init; } = [];

    /// <summary>Posts of social networks shown inside the article, in page order.</summary>
    public IReadOnlyList<EmbeddedPost> EmbeddedPosts { get; init; } = [];

    /// <summary>How well the extraction seems to have gone, for filtering a crawl. Unless it was set, it is measured anew each time it is asked for, in one pass over the page.</summary>
    public ArticleQuality Quality
    {
        get => _quality ?? QualityMeter.Measure(this);
        init => _quality = value;
    }

    /// <summary>The blocks that make up <see cref="Text"/>, in order.</summary>
    public IEnumerable<Block> KeptBlocks => Blocks.Where(block => block.IsKept);

    /// <summary>Number of words of <see cref="Text"/>, counted at every call. Chinese and Japanese characters count as one word each; Thai, Lao, Khmer and Burmese, which part no words, as one for four letters.</summary>
    public int WordCount => TextLength.Of(Text).Total;

    /// <summary>How long an adult takes to read <see cref="Text"/>, in whole seconds: 238 words or 500 Chinese or Japanese characters a minute.</summary>
    public TimeSpan ReadingTime => TextLength.Of(Text).ReadingTime;

    /// <summary>Renders the kept blocks and the pictures as CommonMark, links and emphasis included; the title, when known, is a heading of rank 1.</summary>
    /// <remarks>Relative links are made absolute by <see cref="Url"/>. Links that do anything but lead to http, https or mailto are left out.</remarks>
    public string ToMarkdown() => MarkdownRenderer.Render(this);

    /// <summary>Renders the kept blocks and the pictures as an HTML fragment that is safe to show: one <c>article</c> element.</summary>
    /// <remarks>
    /// Elements: <c>article h1–h6 p ul li blockquote table tbody tr td pre figure img figcaption a em strong code br</c>. Attributes: <c>href src alt lang</c>.
    /// Addresses are absolute and http, https or (links only) mailto; a relative one is made absolute by <see cref="Url"/> or left out. All else is escaped text.
    /// </remarks>
    public string ToHtml() => HtmlRenderer.Render(this);

    /// <summary>Writes everything the article holds as JSON of schema 1 (see SCHEMA.md in the source of the library).</summary>
    /// <remarks>
    /// Names in camel case, enumerations by name, dates as ISO 8601 and no more precise than the page; null values are left out, lists never. Text in any script
    /// stays readable; <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped, so that the result can stand in a script element.
    /// </remarks>
    /// <param name="options">What to write; null for <see cref="JsonOutputOptions.Default"/>.</param>
    public string ToJson(JsonOutputOptions? options = null) => ArticleJsonFormat.Write(this, options ?? JsonOutputOptions.Default);

    /// <summary>Reads an article that <see cref="ToJson"/> wrote. Probabilities and confidences are rounded to four digits, times to seconds.</summary>
    /// <param name="json">The article as JSON.</param>
    /// <exception cref="System.Text.Json.JsonException"><paramref name="json"/> is no JSON, no article, or one of another schema.</exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ArticleJsonFormat.Read(json);
    }

    /// <summary>
    /// Picks the sentences that sum the article up, in the order of the text: whole sentences of running text that can stand alone. None begins with a
    /// pronoun or a connective that points back, and no quotation comes without its speaker, so there may be fewer than asked for, or none.
    /// The first 400 sentences are looked at.
    /// </summary>
    /// <param name="sentences">How many sentences to pick, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is not positive.</exception>
    public IReadOnlyList<SummarySentence> Summarize(int sentences) => Summarizer.Summarize(this, sentences);

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Text = {Text}, Blocks = {Blocks}, Status = {Status}, BrokenLimits = {BrokenLimits}, Facts = {Facts}, Title = {Title}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Authors = {Authors}, Credits = {Credits}, Published = {Published:O}, PublishedDay = {PublishedDay:O}, Modified = {Modified:O}, Publisher = {Publisher}, ");
        builder.Append(CultureInfo.InvariantCulture, $"Language = {Language}, Url = {Url}, Images = {Images}, LivePosts = {LivePosts}, Related = {Related}, Notes = {Notes}, ");
        builder.Append(CultureInfo.InvariantCulture, $"EmbeddedPosts = {EmbeddedPosts}, Quality = {Quality}, KeptBlocks = {KeptBlocks}, WordCount = {WordCount}, ");
        builder.Append(CultureInfo.InvariantCulture, $"ReadingTime = {ReadingTime}");
        return true;
    }
}
