namespace NewsExtract.Stories.Comparison;

/// <summary>Names the relation of a pair from its features and its score.</summary>
internal static class RelationRules
{
    /// <summary>At least as likely one event as not.</summary>
    private const double SameEvent = 0.5;

    /// <summary>So much of the shorter text stands in the longer one when it is a copy or an excerpt.</summary>
    private const double Copy = 0.5;

    private const double Topic = 0.1;

    public static StoryRelation Of(ReadOnlySpan<float> features, double score)
    {
        if (features[(int)PairFeature.Containment] >= Copy)
        {
            return StoryRelation.NearDuplicate;
        }

        return score >= SameEvent ? StoryRelation.SameEvent
            : features[(int)PairFeature.TermCosine] >= Topic ? StoryRelation.SameTopic
            : StoryRelation.Unrelated;
    }
}
