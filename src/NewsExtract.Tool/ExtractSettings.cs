namespace NewsExtract.Tool;

internal enum OutputFormat
{
    Text,
    Markdown,
    Json,
    Blocks,
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

    public string? OutputFolder { get; init; }

    public string? Url { get; init; }

    public string? Charset { get; init; }

    public ColorChoice Color { get; init; }

    public bool FullText { get; init; }
}
