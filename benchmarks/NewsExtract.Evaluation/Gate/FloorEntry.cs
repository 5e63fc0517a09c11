namespace NewsExtract.Evaluation.Gate;

/// <summary>What a floor is for: a set, a form of input and the model, <c>embedded</c> or cross-validated.</summary>
internal readonly record struct FloorKey(string Set, string Input, string Model) : IComparable<FloorKey>
{
    /// <inheritdoc/>
    public int CompareTo(FloorKey other)
    {
        int order = string.CompareOrdinal(Set, other.Set);
        order = order != 0 ? order : string.CompareOrdinal(Input, other.Input);
        return order != 0 ? order : string.CompareOrdinal(Model, other.Model);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Set} {Input} ({Model})";
}

/// <summary>Values by metric on a corpus: floors when read from a file, scores when measured.</summary>
/// <param name="Key">What the values are for.</param>
/// <param name="Digest">Digest of the corpus they were measured on.</param>
/// <param name="Metrics">The values by name of the metric.</param>
internal sealed record FloorEntry(FloorKey Key, string Digest, IReadOnlyDictionary<string, double> Metrics)
{
    // Four decimals are well below what a single page changes.
    private const double Grid = 10_000;

    /// <summary>An entry of measured scores, rounded down to the grid of the file so that a score always holds its own floor.</summary>
    public static FloorEntry Measured(FloorKey key, string digest, IEnumerable<KeyValuePair<string, double>> scores)
        => new(key, digest, scores.ToDictionary(score => score.Key, score => Math.Floor((score.Value * Grid) + 1e-6) / Grid, StringComparer.Ordinal));
}
