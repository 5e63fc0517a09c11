using NewsExtract.Models.Trees;

namespace NewsExtract.Stories.Comparison;

/// <summary>Turns the features of a pair into a probability. Immutable and thread-safe.</summary>
/// <param name="trees">Their sum is a log-odds.</param>
/// <param name="slope">With <paramref name="offset"/>, the logistic curve (Platt 1999) that calibrates it.</param>
/// <param name="offset">See <paramref name="slope"/>.</param>
internal sealed class PairModel(TreeEnsemble trees, float slope, float offset)
{
    public TreeEnsemble Trees { get; } = trees;

    public float Slope { get; } = slope;

    public float Offset { get; } = offset;

    /// <summary>Probability that both tell of one event.</summary>
    public double Probability(ReadOnlySpan<float> features) => 1 / (1 + Math.Exp(-((Slope * Trees.Score(features)) + Offset)));
}
