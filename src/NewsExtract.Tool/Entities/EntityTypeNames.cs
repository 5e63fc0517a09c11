namespace NewsExtract.Tool;

/// <summary>The types as they are written on the command line and in tables: <c>person</c>, <c>organization</c>.</summary>
internal static class EntityTypeNames
{
    private static readonly Dictionary<string, EntityType> Types = Enum.GetValues<EntityType>()
        .SelectMany(type => Spellings(Of(type)).Select(name => (name, type))).ToDictionary(pair => pair.name, pair => pair.type, StringComparer.OrdinalIgnoreCase);

    public static int LongestName { get; } = Enum.GetValues<EntityType>().Max(type => Of(type).Length);

    public static string All => string.Join(", ", Enum.GetValues<EntityType>().Select(Of));

    public static string Of(EntityType type) => type.ToString().ToLowerInvariant();

    /// <summary>The types in lists like <c>person,location</c>; unknown names are left out.</summary>
    public static IEnumerable<EntityType> Parse(IEnumerable<string> lists) => Split(lists).Where(Types.ContainsKey).Select(name => Types[name]).Distinct();

    /// <summary>The names in lists like <c>person,location</c> that are no types.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<string> lists) => Split(lists).Where(name => !Types.ContainsKey(name));

    // People write `--types persons,organisations,facilities`.
    private static IEnumerable<string> Spellings(string name)
    {
        string plural = name.EndsWith('y') && name != "money" ? name[..^1] + "ies" : name + "s";
        return name == "organization" ? [name, plural, "organisation", "organisations"] : [name, plural];
    }

    private static IEnumerable<string> Split(IEnumerable<string> lists)
        => lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
