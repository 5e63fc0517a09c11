using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>Countries and larger areas by all their names, from the library's lists: many stories share a country, and a place in it tells them apart. Immutable and thread-safe.</summary>
internal static class WideAreas
{
    private const string NameMark = "name ";
    private const string WordMark = "word ";

    private static readonly Lazy<Dictionary<uint, string>> s_names = new(LoadNames);
    private static readonly Lazy<HashSet<uint>> s_words = new(LoadWords);

    /// <summary>The usual name of a country or larger area; null for all else.</summary>
    /// <param name="key">What <see cref="KeyOf"/> makes of the words of a name.</param>
    public static string? NameOf(uint key) => s_names.Value.GetValueOrDefault(key);

    /// <summary>Whether a place is a sea, a peninsula or the like by its first or last word.</summary>
    public static bool IsWide(ReadOnlySpan<StoryWord> words)
        => words.Length > 1 && (s_words.Value.Contains(words[^1].Hash) || s_words.Value.Contains(words[0].Hash));

    /// <summary>The hash of all words of a name.</summary>
    public static uint KeyOf(ReadOnlySpan<StoryWord> words)
    {
        uint key = StableHash.Seed;
        foreach (StoryWord word in words)
        {
            key = StableHash.Combine(key, word.Hash);
        }

        return Math.Max(1, key);
    }

    private static Dictionary<uint, string> LoadNames()
    {
        var names = new Dictionary<uint, string>();
        var words = new StoryWords();
        foreach (string line in EmbeddedLines.Of("known-names.tsv"))
        {
            string[] columns = line.Split('\t');
            if (columns[0] is "country" or "region")
            {
                AddAll(columns.Skip(3).SelectMany(column => column.Split('|', StringSplitOptions.RemoveEmptyEntries)).Prepend(columns[1]), columns[1]);
            }
        }

        foreach (string name in Listed(NameMark).SelectMany(line => line.Split('|')))
        {
            AddAll([name], name);
        }

        return names;

        void AddAll(IEnumerable<string> spellings, string usual)
        {
            foreach (string spelling in spellings)
            {
                words.Fill(spelling);
                names.TryAdd(KeyOf(words.Words), usual);
            }
        }
    }

    private static HashSet<uint> LoadWords()
    {
        var words = new StoryWords();
        var hashes = new HashSet<uint>();
        foreach (string word in Listed(WordMark))
        {
            words.Fill(word);
            hashes.Add(words.Words[0].Hash);
        }

        return hashes;
    }

    private static IEnumerable<string> Listed(string mark)
        => EmbeddedLines.Of("wide-areas.txt").Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]);
}
