using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Names that are one thing in any text: countries with their short and long forms and demonyms, bodies with their acronyms.</summary>
internal static class KnownNames
{
    private static readonly Lists Tables = Load();

    /// <summary>The thing of a name in folded form; null when it is not known. A name that the list has in capitals only ("WHO", "US") must have capitals in the text, too.</summary>
    /// <param name="folded">The folded name.</param>
    /// <param name="surface">As the text has it.</param>
    public static KnownName? Find(string folded, ReadOnlySpan<char> surface)
        => Tables.Names.TryGetValue(folded, out KnownName? known) && (!Tables.Acronyms.Contains(folded) || Capitals(surface) >= 2) ? known : null;

    /// <summary>The country whose people or adjective a folded word is; null when it is none, or that of several.</summary>
    public static KnownName? CountryOf(string folded)
    {
        if (Tables.Demonyms.TryGetValue(folded, out KnownName? country))
        {
            return country;
        }

        return folded.EndsWith('s') && Tables.Demonyms.TryGetValue(folded[..^1], out country) ? country : null;
    }

    /// <summary>True for a folded word that the demonym of a country has: "north", "korean".</summary>
    public static bool IsInDemonym(string folded) => Tables.DemonymWords.Contains(folded);

    /// <summary>True for a folded word that a known name of several words ends with.</summary>
    public static bool EndsName(string folded) => Tables.LastWords.Contains(folded);

    /// <summary>True for a folded word that a known name of several words begins with.</summary>
    public static bool BeginsName(string folded) => Tables.FirstWords.Contains(folded);

    private static int Capitals(ReadOnlySpan<char> surface)
    {
        int capitals = 0;
        foreach (char c in surface)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals;
    }

    private static Lists Load()
    {
        Dictionary<string, KnownName> names = new(StringComparer.Ordinal);
        Dictionary<string, KnownName> demonyms = new(StringComparer.Ordinal);
        HashSet<string> acronyms = new(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in EmbeddedLines.Of("known-names.tsv"))
        {
            string[] columns = line.Split('\t');
            KnownName known = new(number++, columns[1], columns[0] != "body", columns[0] == "country");
            foreach (string name in columns[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(known.Name))
            {
                string folded = NameFold.Of(name);
                names.TryAdd(folded, known);
                if (folded.Length <= 5 && name.All(c => !char.IsLower(c)))
                {
                    acronyms.Add(folded);
                }
            }

            foreach (string demonym in columns[2].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                demonyms.TryAdd(NameFold.Of(demonym), known);
            }
        }

        string[][] phrases = [.. names.Keys.Select(name => name.Split(' ')).Where(words => words.Length > 1)];
        return new Lists(
            names.ToFrozenDictionary(StringComparer.Ordinal),
            demonyms.ToFrozenDictionary(StringComparer.Ordinal),
            acronyms.ToFrozenSet(StringComparer.Ordinal),
            demonyms.Keys.SelectMany(demonym => demonym.Split(' ')).ToFrozenSet(StringComparer.Ordinal),
            phrases.Select(words => words[0]).ToFrozenSet(StringComparer.Ordinal),
            phrases.Select(words => words[^1]).ToFrozenSet(StringComparer.Ordinal));
    }

    private sealed record Lists(
        FrozenDictionary<string, KnownName> Names,
        FrozenDictionary<string, KnownName> Demonyms,
        FrozenSet<string> Acronyms,
        FrozenSet<string> DemonymWords,
        FrozenSet<string> FirstWords,
        FrozenSet<string> LastWords);
}
