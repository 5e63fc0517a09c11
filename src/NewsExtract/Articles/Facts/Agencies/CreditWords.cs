using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>What a word near the name of an agency means.</summary>
[Flags]
internal enum CreditWord : byte
{
    None = 0,

    /// <summary>"Source", "with inputs from".</summary>
    Source = 1,

    /// <summary>"Photo": the credit is not the text's.</summary>
    Picture = 2,

    /// <summary>"Agencies".</summary>
    Generic = 4,

    /// <summary>"Update", "Exclusive": no place, though it stands where a place could.</summary>
    NotPlace = 8,
}

/// <summary>The words of credits and datelines, from a data file. Immutable and thread-safe.</summary>
internal static class CreditWords
{
    private const string ResourceName = "credit-words.txt";

    private static readonly Lazy<WordTable<CreditWord>> s_embedded = new(Load);

    public static WordTable<CreditWord> Embedded => s_embedded.Value;

    public static bool Is(ReadOnlySpan<char> text, CreditWord kind) => Embedded.TryGet(text, out CreditWord word) && (word & kind) != 0;

    private static WordTable<CreditWord> Load()
    {
        var words = new Dictionary<string, CreditWord>(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and int colon))
            {
                continue;
            }

            CreditWord kind = Enum.Parse<CreditWord>(line.AsSpan(0, colon), ignoreCase: true);
            foreach (string word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                string key = WordFold.Of(word);
                words[key] = words.GetValueOrDefault(key) | kind;
            }
        }

        return new WordTable<CreditWord>(words);
    }
}
