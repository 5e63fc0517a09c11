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

    /// <summary>The headline; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The people who wrote the article, in page order; empty when unknown.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When the article was first published; null when unknown.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who published the page; null when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language the page declares, as a BCP 47 tag; null when it declares none.</summary>
    public string? Language { get; init; }

    /// <summary>The page's address: its canonical link, or else the address the caller gave; null when neither is known.</summary>
    public string? Url { get; init; }

    /// <summary>The blocks that make up <see cref="Text"/>, in order.</summary>
    public IEnumerable<Block> KeptBlocks => Blocks.Where(block => block.IsKept);

    /// <summary>Renders the kept blocks as CommonMark, links and emphasis included; the title, when known, is a heading of rank 1.</summary>
    public string ToMarkdown() => MarkdownRenderer.Render(this);
}
