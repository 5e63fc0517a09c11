using NewsExtract.Models.Trees;

namespace NewsExtract.Stories.Comparison;

/// <summary>Turns the features of a pair into probabilities. Immutable and thread-safe.</summary>
/// <param name="trees">Their sum is a log-odds of one event.</param>
/// <param name="linear">So is this; the two err on different pairs and are averaged.</param>
/// <param name="copies">Their sum is the log-odds of one text being a copy of the other.</param>
/// <param name="slope">With <paramref name="offset"/>, the logistic curve (Platt 1999) that calibrates the average.</param>
/// <param name="offset">See <paramref name="slope"/>.</param>
internal sealed class PairModel(TreeEnsemble trees, LinearScore linear, TreeEnsemble copies, float slope, float offset)
{
    public TreeEnsemble Trees { get; } = trees;

    public LinearScore Linear { get; } = linear;

    public TreeEnsemble Copies { get; } = copies;

    public float Slope { get; } = slope;

    public float Offset { get; } = offset;

    /// <summary>The log-odds of one event before calibration.</summary>
    public float RawScore(ReadOnlySpan<float> features) => (Trees.Score(features) + Linear.Score(features)) / 2;

    /// <summary>Probability that both tell of one event.</summary>
    public double Probability(ReadOnlySpan<float> features) => Logistic((Slope * RawScore(features)) + Offset);

    /// <summary>Probability that one text is a copy, an excerpt or a revision of the other.</summary>
    public double CopyProbability(ReadOnlySpan<float> features) => Logistic(Copies.Score(features));

    private static double Logistic(double score) => 1 / (1 + Math.Exp(-score));
}
