using System.Collections.Frozen;

namespace NewsExtract.Facts;

/// <summary>The names under which metas state facts, from a data file: for each fact, the most trusted first.</summary>
internal static class MetaNames
{
    private static readonly FrozenDictionary<string, string[]> s_names = FactWords.Load("meta-names.txt");

    public static string[] Author { get; } = s_names["author"];

    public static string[] Published { get; } = s_names["published"];

    public static string[] Modified { get; } = s_names["modified"];

    public static string[] Publisher { get; } = s_names["publisher"];

    public static string[] Agency { get; } = s_names["agency"];

    public static string[] Section { get; } = s_names["section"];

    public static string[] Keywords { get; } = s_names["keywords"];

    public static string[] Language { get; } = s_names["language"];

    public static string[] Title { get; } = s_names["title"];

    public static string[] Tier { get; } = s_names["tier"];

    /// <summary>OpenGraph and its article properties are written for sharing and are checked by those who share; other metas are often left behind.</summary>
    public static FactSource SourceOf(string name)
        => name.StartsWith("article:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("og:", StringComparison.OrdinalIgnoreCase) ? FactSource.OpenGraph : FactSource.Meta;
}
