namespace NewsExtract.Evaluation.Entities;

/// <summary>The classes that types are scored in.</summary>
internal static class TypeScheme
{
    public const string Person = "PER";
    public const string Organization = "ORG";
    public const string Location = "LOC";
    public const string Miscellaneous = "MISC";

    /// <summary>The class of the four; null for times and amounts, which are none of them.</summary>
    public static string? FourClassOf(EntityType type) => type switch
    {
        EntityType.Person => Person,
        EntityType.Organization => Organization,
        EntityType.Location or EntityType.Facility => Location,
        EntityType.Nationality or EntityType.Event or EntityType.Product or EntityType.Work or EntityType.Miscellaneous => Miscellaneous,
        _ => null,
    };

    /// <summary>Whether a class is one of the three.</summary>
    public static bool IsOfThree(string label) => label is Person or Organization or Location;

    /// <summary>The type that a set has in place of ours: itself, or the coarser one it belongs to; null when the set has neither.</summary>
    public static EntityType? Fold(EntityType type, IReadOnlySet<EntityType> known)
    {
        EntityType? coarser = FourClassOf(type) switch
        {
            Location => EntityType.Location,
            Miscellaneous => EntityType.Miscellaneous,
            _ => null,
        };
        return known.Contains(type) ? type : coarser is { } other && known.Contains(other) ? other : null;
    }
}
