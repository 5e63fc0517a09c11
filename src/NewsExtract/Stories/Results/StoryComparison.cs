namespace NewsExtract;

/// <summary>How two articles compare, and why. Immutable and thread-safe.</summary>
public sealed record StoryComparison
{
    /// <summary>How they belong together.</summary>
    public required StoryRelation Relation { get; init; }

    /// <summary>Calibrated probability that they tell of one event, 0 to 1. Copies of one text score as one event.</summary>
    public required double Score { get; init; }

    /// <summary>Estimated share of word sequences that the texts have in common, of all that either has (Jaccard index), 0 to 1.</summary>
    public required double Resemblance { get; init; }

    /// <summary>Estimated share of the shorter text's word sequences that the longer one has too, 0 to 1.</summary>
    public required double Containment { get; init; }

    /// <summary>What speaks for and against one event, the weightiest first; may be empty.</summary>
    public required IReadOnlyList<StoryEvidence> Evidence { get; init; }

    /// <summary>The comparison in one line.</summary>
    public override string ToString()
    {
        string score = Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        string line = $"{Relation} ({score})";
        string shared = string.Join("; ", Evidence.Where(item => item.Supports).Select(item => item.Text));
        string against = string.Join("; ", Evidence.Where(item => !item.Supports).Select(item => item.Text));
        line += shared.Length > 0 ? $": {shared}" : "";
        return against.Length > 0 ? $"{line} | against: {against}" : line;
    }
}
