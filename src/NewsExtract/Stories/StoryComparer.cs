using NewsExtract.Stories.Comparison;

namespace NewsExtract;

/// <summary>Compares signed articles. Thread-safe.</summary>
public sealed class StoryComparer
{
    private readonly PairModel _model;

    /// <summary>Makes a comparer.</summary>
    /// <param name="model">What it learned; the model in the package when left out.</param>
    public StoryComparer(StoryModel? model = null)
        : this((model ?? StoryModel.Embedded).Pairs)
    {
    }

    internal StoryComparer(PairModel model) => _model = model;

    /// <summary>The calibrated probability that two articles tell of one event, 0 to 1. Symmetric; allocates nothing.</summary>
    /// <param name="first">An article.</param>
    /// <param name="second">Another.</param>
    public double Score(StorySignature first, StorySignature second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Span<float> features = stackalloc float[(int)PairFeature.Count];
        PairFeatures.Fill(first, second, features);
        return Math.Max(_model.Probability(features), _model.CopyProbability(features));
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
        double score = Math.Max(_model.Probability(features), copy);
        return new StoryComparison
        {
            Score = score,
            Relation = RelationRules.Of(features, score, copy),
            Resemblance = features[(int)PairFeature.Resemblance],
            Containment = features[(int)PairFeature.Containment],
            Evidence = EvidenceFinder.Find(first, second, features),
        };
    }
}
