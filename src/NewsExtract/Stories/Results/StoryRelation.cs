namespace NewsExtract;

/// <summary>How two articles belong together, from the loosest relation to the closest.</summary>
public enum StoryRelation
{
    /// <summary>They have nothing to do with each other.</summary>
    Unrelated,

    /// <summary>The same subject, actors or kind of event, but another occurrence.</summary>
    SameTopic,

    /// <summary>They tell of the same event.</summary>
    SameEvent,

    /// <summary>One text is a copy, an excerpt or a revision of the other.</summary>
    NearDuplicate,
}
