using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Word lists of the linker: titles, roles, relatives, legal forms … Looked up in folded form.</summary>
internal static class LinkingWords
{
    /// <summary>No phrase of the lists has more words.</summary>
    public const int LongestPhrase = 4;

    private static readonly FrozenDictionary<string, WordKind> Kinds = Load();

    private static readonly FrozenSet<string> TitleEnds = Kinds
        .Where(kind => (kind.Value & (WordKind.Title | WordKind.Kin)) != 0)
        .Select(kind => kind.Key[(kind.Key.LastIndexOf(' ') + 1)..])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a folded word or phrase means.</summary>
    public static WordKind Of(string folded) => Kinds.GetValueOrDefault(folded);

    /// <summary>True when a folded word or phrase has one of <paramref name="kinds"/>.</summary>
    public static bool Is(string folded, WordKind kinds) => (Of(folded) & kinds) != 0;

    /// <summary>True for a folded word that ends a title or a role, or names a relative.</summary>
    public static bool EndsTitle(string folded) => TitleEnds.Contains(folded);

    private static FrozenDictionary<string, WordKind> Load()
    {
        Dictionary<string, WordKind> kinds = new(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of("linking-words.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            WordKind kind = Enum.Parse<WordKind>(line[..blank].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in line[(blank + 1)..].Split('|'))
            {
                string folded = NameFold.Of(word);
                kinds[folded] = kinds.GetValueOrDefault(folded) | kind;
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
