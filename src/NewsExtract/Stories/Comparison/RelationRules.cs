namespace NewsExtract.Stories.Comparison;

/// <summary>Names the relation of a pair from its features and probabilities.</summary>
internal static class RelationRules
{
    /// <summary>At least as likely as not.</summary>
    private const double Likely = 0.5;

    /// <summary>Cosine of the term vectors from which on two articles have their subject in common. Set by hand; nothing else depends on it.</summary>
    private const double Topic = 0.1;

    public static StoryRelation Of(ReadOnlySpan<float> features, double oneEvent, double copy)
        => copy >= Likely ? StoryRelation.NearDuplicate
        : oneEvent >= Likely ? StoryRelation.SameEvent
        : features[(int)PairFeature.TermCosine] >= Topic ? StoryRelation.SameTopic
        : StoryRelation.Unrelated;
}
