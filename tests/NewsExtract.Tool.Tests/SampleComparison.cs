namespace NewsExtract.Tool.Tests;

/// <summary>A comparison made by hand.</summary>
internal static class SampleComparison
{
    /// <summary>With nothing left out, and a control character in the evidence.</summary>
    public static StoryComparison Full { get; } = new()
    {
        Relation = StoryRelation.SameTopic,
        Score = 0.123456,
        Resemblance = 0.5,
        Containment = 0.75,
        Evidence =
        [
            new(StoryEvidenceKind.Person, true, "Ada Moor"),
            new(StoryEvidenceKind.Place, false, "Bergen\e[2J, not <Oslo>"),
        ],
    };
}
