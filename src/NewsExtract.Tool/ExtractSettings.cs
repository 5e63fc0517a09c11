namespace NewsExtract.Tool;

internal enum OutputFormat
{
    Text,
    Markdown,
    Html,
    Json,
    Blocks,
    Facts,
}

internal enum ColorChoice
{
    Auto,
    Always,
    Never,
}

/// <summary>What one run of <c>newsextract extract</c> was asked to do.</summary>
internal sealed record ExtractSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read every input in; null to tell it by extension and content.</summary>
    public InputForm? From { get; init; }

    public OutputFormat Format { get; init; }

    public ArticleOptions Options { get; init; } = ArticleOptions.Default;

    public LoopSettings Loop { get; init; } = LoopSettings.Default;

    public string? OutputFolder { get; init; }

    /// <summary>What is known of the pages; the address is that of one page only.</summary>
    public ExtractionHints Hints { get; init; } = ExtractionHints.None;

    public string? Charset { get; init; }

    public ColorChoice Color { get; init; }

    public bool FullText { get; init; }

    /// <summary>Whether to find what the articles name, which takes longer than the extraction.</summary>
    public bool WithEntities { get; init; }
}
