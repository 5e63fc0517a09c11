using NewsExtract.Stories.Comparison;

namespace NewsExtract;

/// <summary>Compares signed articles by their texts and, where both are known, the times of their publication. Thread-safe.</summary>
public sealed class StoryComparer
{
    private readonly PairModel _model;
    private readonly TimeSpan? _halfLife = TimeDecay.HalfLife;

    /// <summary>Makes a comparer.</summary>
    /// <param name="model">What it learned; the model in the package when left out.</param>
    public StoryComparer(StoryModel? model = null)
        : this((model ?? StoryModel.Embedded).Pairs)
    {
    }

    internal StoryComparer(PairModel model) => _model = model;

    /// <summary>
    /// The time between two publications that halves the odds that they tell of one event; twice of it leaves a third, nine times a tenth. Where a publication is not known nothing is
    /// taken off, and a copy stays one however late it comes; null switches it off. Default: 7 days. Indexes are stricter (<see cref="StoryIndexOptions.HalfLife"/>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan? HalfLife
    {
        get => _halfLife;
        init => _halfLife = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A half-life must be longer than nothing; null switches it off.");
    }

    /// <summary>The calibrated probability that two articles tell of one event, 0 to 1. Symmetric; allocates nothing.</summary>
    /// <param name="first">An article.</param>
    /// <param name="second">Another.</param>
    public double Score(StorySignature first, StorySignature second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Span<float> features = stackalloc float[(int)PairFeature.Count];
        PairFeatures.Fill(first, second, features);
        return Math.Max(OneEvent(first, second, features), _model.CopyProbability(features));
    }

    /// <summary>Compares two articles and says why they do or do not belong together. Symmetric.</summary>
    /// <param name="first">An article.</param>
    /// <param name="second">Another.</param>
    public StoryComparison Compare(StorySignature first, StorySignature second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Span<float> features = stackalloc float[(int)PairFeature.Count];
        PairFeatures.Fill(first, second, features);
        double copy = _model.CopyProbability(features);
        double score = Math.Max(OneEvent(first, second, features), copy);
        return new StoryComparison
        {
            Score = score,
            Relation = RelationRules.Of(features, score, copy),
            Resemblance = features[(int)PairFeature.Resemblance],
            Containment = features[(int)PairFeature.Containment],
            Evidence = EvidenceFinder.Find(first, second, features),
        };
    }

    private double OneEvent(StorySignature first, StorySignature second, ReadOnlySpan<float> features)
    {
        double probability = _model.Probability(features);
        return _halfLife is { } span && first.Published is { } p && second.Published is { } q ? TimeDecay.Hyperbolic(probability, Math.Abs((p - q) / span)) : probability;
    }
}
