using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Given names and their short forms: Joe is Joseph, and may be no other.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<(string, string)> Pairs = Load();

    /// <summary>True when one of two folded given names is a short form of the other, or both of a third.</summary>
    public static bool AreForms(string a, string b) => Pairs.Contains((a, b));

    private static FrozenSet<(string, string)> Load()
    {
        HashSet<(string, string)> pairs = [];
        foreach (string line in EmbeddedLines.Of("short-given-names.txt"))
        {
            string[] forms = line.Split(' ');
            pairs.UnionWith(forms.SelectMany(a => forms.Select(b => (a, b))));
        }

        return pairs.ToFrozenSet();
    }
}
