namespace NewsExtract.Tool;

internal enum ItemFormat
{
    Jsonl,
    Json,
}

/// <summary>What one run of <c>newsextract run</c> was asked to do.</summary>
internal sealed record RunSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read every input in; null to tell it by extension and content.</summary>
    public InputForm? From { get; init; }

    public string? Charset { get; init; }

    public ItemFormat Format { get; init; }

    /// <summary>How documents become items.</summary>
    public NewsExtractOptions Options { get; init; } = NewsExtractOptions.Default;

    /// <summary>What is known of all documents.</summary>
    public ExtractionHints Hints { get; init; } = ExtractionHints.None;

    public LoopSettings Loop { get; init; } = LoopSettings.Default;

    public string? OutputFolder { get; init; }

    /// <summary>Whether to put each article into a story.</summary>
    public bool WithStories { get; init; }

    /// <summary>File of the stories to add to; null for stories of this run alone.</summary>
    public string? Index { get; init; }

    public bool WithSignatures { get; init; }

    public bool WithBlocks { get; init; }
}
