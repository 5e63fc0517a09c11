using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Seeds;

/// <summary>Two seed pages compared.</summary>
/// <param name="First">A page.</param>
/// <param name="Second">A later one.</param>
/// <param name="Comparison">How their articles compare.</param>
internal sealed record SeedPair(SeedPage First, SeedPage Second, StoryComparison Comparison)
{
    /// <summary>Whether the gold has both in one story.</summary>
    public bool IsSame => First.Story is not null && First.Story == Second.Story;

    /// <summary>Whether the relation is right: one event, or only one topic, since all the pages are about the same people.</summary>
    public bool IsRelationRight => IsSame ? Comparison.Relation >= StoryRelation.SameEvent : Comparison.Relation == StoryRelation.SameTopic;

    /// <summary>All pairs in order. A page that threw is related to none.</summary>
    public static IReadOnlyList<SeedPair> AllOf(IReadOnlyList<SeedPrediction> predictions)
    {
        StoryComparer comparer = new();
        return
        [
            .. from second in Enumerable.Range(0, predictions.Count)
               from first in Enumerable.Range(0, second)
               orderby first, second
               select new SeedPair(predictions[first].Page, predictions[second].Page, Compare(comparer, predictions[first].Signature, predictions[second].Signature)),
        ];
    }

    /// <summary>The lowest score of two pages of one story less the highest of two stories: above 0 the stories come apart. NaN without pairs of either kind.</summary>
    public static double GapOf(IReadOnlyList<SeedPair> pairs)
    {
        var scores = pairs.ToLookup(pair => pair.IsSame, pair => pair.Comparison.Score);
        return scores[true].DefaultIfEmpty(double.NaN).Min() - scores[false].DefaultIfEmpty(double.NaN).Max();
    }

    private static StoryComparison Compare(StoryComparer comparer, StorySignature? first, StorySignature? second) => first is not null && second is not null
        ? comparer.Compare(first, second)
        : new StoryComparison { Relation = StoryRelation.Unrelated, Score = 0, Resemblance = 0, Containment = 0, Evidence = [] };
}
