using System.Reflection;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>The embedded lists that generated pages are made of: an entry a line.</summary>
internal static class WordLists
{
    public static IReadOnlyList<string> GivenNames { get; } = Read("given-names.txt");

    public static IReadOnlyList<string> FamilyNames { get; } = Read("family-names.txt");

    public static IReadOnlyList<string> Places { get; } = Read("places.txt");

    public static IReadOnlyList<string> Organisations { get; } = Read("organisations.txt");

    /// <summary>Those of the organisations that are companies: they go without an article.</summary>
    public static IReadOnlyList<string> Companies { get; } = [.. Organisations.Where(name => !name.StartsWith("the ", StringComparison.Ordinal))];

    public static IReadOnlyList<string> Roles { get; } = Read("roles.txt");

    public static IReadOnlyList<string> Nouns { get; } = Read("nouns.txt");

    public static IReadOnlyList<string> Adjectives { get; } = Read("adjectives.txt");

    public static IReadOnlyList<string> Verbs { get; } = Read("verbs.txt");

    public static IReadOnlyList<string> Sentences { get; } = Read("sentences.txt");

    public static IReadOnlyList<string> Headlines { get; } = Read("headlines.txt");

    public static IReadOnlyList<string> Subheadings { get; } = Read("subheadings.txt");

    public static IReadOnlyList<string> Comments { get; } = Read("comments.txt");

    public static IReadOnlyList<string> Sections { get; } = Read("sections.txt");

    public static IReadOnlyList<string> Footer { get; } = Read("footer.txt");

    private static string[] Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not embedded: see Inputs/Data in the project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
