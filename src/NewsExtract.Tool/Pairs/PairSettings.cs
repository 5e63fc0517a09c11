namespace NewsExtract.Tool;

/// <summary>What one run of <c>newsextract pair</c> was asked to do.</summary>
internal sealed record PairSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Pairs less probable than this are not written.</summary>
    public double MinimumScore { get; init; } = 0.5;

    /// <summary>Lines of one key that a line is compared with at most: the ones right before it.</summary>
    public int Window { get; init; } = 64;
}
