using NewsExtract.Quality;
using NewsExtract.Summaries;

namespace NewsExtract;

/// <summary>How an extraction ended.</summary>
public enum ExtractionStatus
{
    /// <summary>The page was read whole.</summary>
    Complete,

    /// <summary>A limit cut the page; what was read up to there is in the article.</summary>
    Truncated,

    /// <summary>The page has no text.</summary>
    Empty,
}

/// <summary>A page turned into an article: the text, every block of the page with its role, and what the page says of itself. Immutable and safe to share between threads.</summary>
public sealed record Article
{
    /// <summary>The text of the article: the kept blocks in page order, a blank line between them. Empty when the page has no text.</summary>
    public required string Text { get; init; }

    /// <summary>Every block of the page in order, kept and dropped.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>How the extraction ended.</summary>
    public required ExtractionStatus Status { get; init; }

    /// <summary>What the page says of the article, each fact with its source. The properties below give the plain values.</summary>
    public ArticleFacts Facts { get; init; } = new();

    /// <summary>The headline; null when unknown.</summary>
    public string? Title => Facts.Title?.Value;

    /// <summary>The people who wrote the article, in page order; empty when unknown.</summary>
    public IReadOnlyList<string> Authors => Facts.Authors?.Value ?? [];

    /// <summary>When the article was first published; null when unknown. <see cref="ArticleFacts.Published"/> says how precise it is.</summary>
    public DateTimeOffset? Published => Facts.Published?.Value.Time;

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

    /// <summary>How well the extraction seems to have gone, for filtering a crawl. Measured anew each time it is asked for, in one pass over the page.</summary>
    public ArticleQuality Quality => QualityMeter.Measure(this);

    /// <summary>The blocks that make up <see cref="Text"/>, in order.</summary>
    public IEnumerable<Block> KeptBlocks => Blocks.Where(block => block.IsKept);

    /// <summary>Renders the kept blocks as CommonMark, links and emphasis included; the title, when known, is a heading of rank 1.</summary>
    public string ToMarkdown() => MarkdownRenderer.Render(this);

    /// <summary>
    /// Picks the sentences that sum the article up, in the order of the text: whole sentences of running text that can stand alone. None begins with a
    /// pronoun or a connective that points back, and no quotation comes without its speaker, so there may be fewer than asked for, or none.
    /// The first 400 sentences are looked at.
    /// </summary>
    /// <param name="sentences">How many sentences to pick, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is not positive.</exception>
    public IReadOnlyList<SummarySentence> Summarize(int sentences) => Summarizer.Summarize(this, sentences);
}
