using NewsExtract.Evaluation.Stories;

namespace NewsExtract.Evaluation.Gate;

/// <summary>The floors of the command <c>stories</c>, which stand in one file with those of articles.</summary>
internal static class StoryFloors
{
    private const string Model = "stories";

    /// <summary>What the floors of the seed pages are for.</summary>
    public static FloorKey Seeds { get; } = new("seeds", "text", Model);

    /// <summary>Whether a floor is one of stories.</summary>
    public static bool Owns(FloorKey key) => key.Model == Model;

    /// <summary>What the floors of a set of clusters are for.</summary>
    public static FloorKey KeyOf(DocumentRun run) => new(run.Set.Name, run.Label, Model);

    /// <summary>What the floors of a set of pairs are for.</summary>
    public static FloorKey KeyOf(PairRun run) => new(run.Set.Name, run.Label + " pairs", Model);
}
