using NewsExtract.Evaluation.Entities.Corpora;

namespace NewsExtract.Evaluation.Gate;

/// <summary>The floors of the command <c>entities</c>, which stand in one file with those of articles.</summary>
internal static class EntityFloors
{
    private const string AccurateModel = "entities";
    private const string FastModel = "entities-fast";
    private const string Linking = "linking";

    /// <summary>Whether a floor is one of entities.</summary>
    public static bool Owns(FloorKey key) => key.Model is AccurateModel or FastModel;

    /// <summary>Whether a floor is one of entities found with an accuracy.</summary>
    public static bool Owns(FloorKey key, EntityAccuracy accuracy) => key.Model == ModelOf(accuracy);

    /// <summary>What the floors of a set of tagged sentences are for.</summary>
    public static FloorKey KeyOf(ConllSet set, EntityAccuracy accuracy) => new(set.Name, set.Split, ModelOf(accuracy));

    /// <summary>What the floors of a set of linked documents are for.</summary>
    public static FloorKey KeyOf(LinkingSet set, EntityAccuracy accuracy) => new(set.Name, Linking, ModelOf(accuracy));

    private static string ModelOf(EntityAccuracy accuracy) => accuracy == EntityAccuracy.Fast ? FastModel : AccurateModel;
}
