using System.Globalization;
using System.Text;

namespace NewsExtract.Tests.Articles;

/// <summary>How much two texts agree, as F1 over their runs of four words; order and number of repeats count, punctuation does not.</summary>
internal static class TextOverlap
{
    private const int ShingleLength = 4;

    public static double F1(string actual, string expected)
    {
        Dictionary<string, int> found = Shingles(actual);
        Dictionary<string, int> wanted = Shingles(expected);
        int common = wanted.Sum(shingle => Math.Min(shingle.Value, found.GetValueOrDefault(shingle.Key)));
        int total = found.Values.Sum() + wanted.Values.Sum();
        return total == 0 ? 1 : 2.0 * common / total;
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        List<string> words = Words(text);
        int length = Math.Min(ShingleLength, words.Count);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int start = 0; length > 0 && start + length <= words.Count; start++)
        {
            string shingle = string.Join(' ', words.GetRange(start, length));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    // Scripts without spaces have no words to count by: each of their characters stands for one.
    private static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isCjk = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter && rune.Value >= 0x3040;
            if (Rune.IsLetterOrDigit(rune) && !isCjk)
            {
                word.Append(rune);
                continue;
            }

            Flush();
            if (isCjk)
            {
                words.Add(rune.ToString());
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
