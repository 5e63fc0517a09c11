namespace NewsExtract.Tool;

/// <summary>What <c>newsextract report</c> is to do.</summary>
internal sealed record ReportSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required InputForm? From { get; init; }

    public required string? Charset { get; init; }

    public required LoopSettings Loop { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public required string? OutputFile { get; init; }
}
