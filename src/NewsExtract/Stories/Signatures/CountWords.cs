using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>What a word of a number is worth.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Kind">How it counts.</param>
internal readonly record struct CountWord(float Value, CountKind Kind);

/// <summary>How a word of a number counts.</summary>
internal enum CountKind : byte
{
    None,
    Cardinal,
    Ordinal,
    Scale,
}

/// <summary>Words of numbers by the hashes of the words, from the library's list of them. Immutable and thread-safe.</summary>
internal static class CountWords
{
    private const int Filters = 4096;

    private static readonly Dictionary<uint, CountWord> s_words = Load();

    // Most words are none of these, and are told by one load.
    private static readonly bool[] s_filter = Filter();

    /// <summary>What a case-folded word's hash counts; <see cref="CountKind.None"/> for all other words.</summary>
    public static CountWord Of(uint word) => s_filter[word % Filters] ? s_words.GetValueOrDefault(word) : default;

    private static bool[] Filter()
    {
        bool[] filter = new bool[Filters];
        foreach (uint word in s_words.Keys)
        {
            filter[word % Filters] = true;
        }

        return filter;
    }

    private static Dictionary<uint, CountWord> Load()
    {
        var words = new Dictionary<uint, CountWord>();
        foreach (string line in EmbeddedLines.Of("number-words.txt"))
        {
            string[] parts = line.Split(':', 2);
            string[] head = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            CountKind kind = head[0] switch
            {
                "cardinal" => CountKind.Cardinal,
                "ordinal" => CountKind.Ordinal,
                "scale" => CountKind.Scale,
                _ => CountKind.None,
            };
            foreach (string word in kind == CountKind.None ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                words.TryAdd(WordFold.Hash(word), new CountWord(float.Parse(head[1], CultureInfo.InvariantCulture), kind));
            }
        }

        return words;
    }
}
