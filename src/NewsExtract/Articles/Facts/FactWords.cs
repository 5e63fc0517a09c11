using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Reads word groups from an embedded data file: one group a line, its name, a space, then the words with <c>|</c> between them.</summary>
internal static class FactWords
{
    /// <summary>The words that decide what a byline is.</summary>
    public static FrozenDictionary<string, string[]> Bylines { get; } = Load("fact-words.txt");

    /// <summary>The groups of a data file; a group may go on in another line of the same name.</summary>
    public static FrozenDictionary<string, string[]> Load(string file)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of(file))
        {
            if (line.IndexOf(' ') is > 0 and int space)
            {
                string group = line[..space];
                words[group] = [.. words.GetValueOrDefault(group, []), .. line[(space + 1)..].Split('|')];
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
