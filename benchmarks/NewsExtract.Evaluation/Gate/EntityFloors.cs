using NewsExtract.Evaluation.Entities.Corpora;

namespace NewsExtract.Evaluation.Gate;

/// <summary>The floors of the command <c>entities</c>, which stand in one file with those of articles.</summary>
internal static class EntityFloors
{
    private const string Model = "entities";
    private const string Linking = "linking";

    /// <summary>Whether a floor is one of entities.</summary>
    public static bool Owns(FloorKey key) => key.Model == Model;

    /// <summary>What the floors of a set of tagged sentences are for.</summary>
    public static FloorKey KeyOf(ConllSet set) => new(set.Name, set.Split, Model);

    /// <summary>What the floors of a set of linked documents are for.</summary>
    public static FloorKey KeyOf(LinkingSet set) => new(set.Name, Linking, Model);
}
