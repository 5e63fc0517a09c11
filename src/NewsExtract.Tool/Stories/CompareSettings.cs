namespace NewsExtract.Tool;

internal enum ComparisonFormat
{
    Text,
    Json,
}

/// <summary>What one run of <c>newsextract compare</c> was asked to do.</summary>
internal sealed record CompareSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read both pages in; null to tell it by extension and content.</summary>
    public InputForm? From { get; init; }

    public string? Charset { get; init; }

    public ComparisonFormat Format { get; init; }

    public bool FullText { get; init; }
}
