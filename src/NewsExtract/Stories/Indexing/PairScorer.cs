using NewsExtract.Stories.Comparison;

namespace NewsExtract.Stories.Indexing;

/// <summary>How two articles compare, as far as an index needs to know.</summary>
/// <param name="Probability">That both tell of one event.</param>
/// <param name="Resemblance">Share of word sequences in common.</param>
/// <param name="Relation">How they belong together.</param>
internal readonly record struct PairScore(double Probability, double Resemblance, StoryRelation Relation);

/// <summary>Compares articles without looking for evidence. Thread-safe.</summary>
/// <param name="model">What comparison learned.</param>
/// <param name="halfLife">Between the times of two articles, each halves the odds that they tell of one event; null for none.</param>
internal sealed class PairScorer(PairModel model, TimeSpan? halfLife)
{
    public PairScore Score(StorySignature first, long firstTime, StorySignature second, long secondTime)
    {
        Span<float> features = stackalloc float[(int)PairFeature.Count];
        PairFeatures.Fill(first, second, features);
        double copy = model.CopyProbability(features);
        double probability = Math.Max(model.Probability(features), copy);
        StoryRelation relation = RelationRules.Of(features, probability, copy);
        return new PairScore(Decayed(probability, firstTime, secondTime), features[(int)PairFeature.Resemblance], relation);
    }

    private double Decayed(double probability, long firstTime, long secondTime)
    {
        if (halfLife is not { } span || firstTime == StoredArticle.NoTime || secondTime == StoredArticle.NoTime)
        {
            return probability;
        }

        return TimeDecay.Exponential(probability, Math.Abs((double)firstTime - secondTime) / span.Ticks);
    }
}
