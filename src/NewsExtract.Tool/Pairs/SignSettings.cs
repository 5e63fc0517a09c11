namespace NewsExtract.Tool;

/// <summary>What one run of <c>newsextract sign</c> was asked to do.</summary>
internal sealed record SignSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The form to read pages in; null to tell it by extension and content.</summary>
    public InputForm? From { get; init; }

    public string? Charset { get; init; }

    public LoopSettings Loop { get; init; } = LoopSettings.Default;
}
