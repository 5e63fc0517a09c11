namespace NewsExtract.Training.Stories;

/// <summary>Where training pairs come from.</summary>
internal static class PairSource
{
    /// <summary>Articles of one topic of events of one kind.</summary>
    public const string Topics = "topics";

    /// <summary>Articles of one family of recurring events.</summary>
    public const string Families = "families";

    /// <summary>Pairs that people judged.</summary>
    public const string Judged = "judged";

    /// <summary>Headlines of one day.</summary>
    public const string Headlines = "headlines";

    /// <summary>Background articles that resemble each other: one event when published close together, another when far apart.</summary>
    public const string Background = "background";

    /// <summary>Articles of different topics that resemble each other.</summary>
    public const string OtherTopics = "other topics";

    /// <summary>Background articles drawn at random.</summary>
    public const string Random = "random";

    /// <summary>Copies of one text.</summary>
    public const string Copies = "copies";
}
