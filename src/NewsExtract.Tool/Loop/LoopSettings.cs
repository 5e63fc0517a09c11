namespace NewsExtract.Tool;

/// <summary>How a run goes through its documents.</summary>
internal sealed record LoopSettings
{
    /// <summary>One after the other, in order.</summary>
    public static LoopSettings Default { get; } = new();

    /// <summary>Documents that are worked on at once.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether results come in the order of the documents.</summary>
    public bool KeepsOrder { get; init; } = true;

    /// <summary>Whether nothing is said of how far the run is.</summary>
    public bool IsQuiet { get; init; }
}
