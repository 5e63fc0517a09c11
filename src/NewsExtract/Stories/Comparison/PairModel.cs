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
    /// <summary>Texts with less in common are no copies, however corrupt; most pairs are done with here.</summary>
    private const float LeastContainment = 0.04f;

    /// <summary>Texts that have so much in common are copies, also where they are shorter than any that was trained on.</summary>
    private const float SameWording = 0.8f;

    private readonly RowTrees _trees = new(trees);
    private readonly RowTrees _copies = new(copies);

    public TreeEnsemble Trees => _trees.ToEnsemble();

    public LinearScore Linear { get; } = linear;

    public TreeEnsemble Copies => _copies.ToEnsemble();

    public float Slope { get; } = slope;

    public float Offset { get; } = offset;

    /// <summary>The log-odds of one event before calibration.</summary>
    public float RawScore(ReadOnlySpan<float> features) => (_trees.Score(features) + Linear.Score(features)) / 2;

    /// <summary>Probability that both tell of one event.</summary>
    public double Probability(ReadOnlySpan<float> features) => Logistic((Slope * RawScore(features)) + Offset);

    /// <summary>Probability that one text is a copy, an excerpt or a revision of the other.</summary>
    public double CopyProbability(ReadOnlySpan<float> features)
        => features[(int)PairFeature.Containment] < LeastContainment ? 0
        : features[(int)PairFeature.Resemblance] >= SameWording ? features[(int)PairFeature.Resemblance]
        : Logistic(_copies.Score(features));

    private static double Logistic(double score) => 1 / (1 + Math.Exp(-score));
}
