using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>Countries and larger areas by all their names, from the library's list: many stories share a country, and a place in it tells them apart. Immutable and thread-safe.</summary>
internal static class WideAreas
{
    private static readonly Lazy<Dictionary<uint, string>> s_names = new(Load);

    /// <summary>The usual name of a country or larger area; null for all else.</summary>
    /// <param name="key">What <see cref="KeyOf"/> makes of the words of a name.</param>
    public static string? NameOf(uint key) => s_names.Value.GetValueOrDefault(key);

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

    private static Dictionary<uint, string> Load()
    {
        var names = new Dictionary<uint, string>();
        var words = new StoryWords();
        foreach (string line in EmbeddedLines.Of("known-names.tsv"))
        {
            string[] columns = line.Split('\t');
            if (columns[0] is not ("country" or "region"))
            {
                continue;
            }

            foreach (string name in columns.Skip(3).SelectMany(column => column.Split('|', StringSplitOptions.RemoveEmptyEntries)).Prepend(columns[1]))
            {
                words.Fill(name);
                names.TryAdd(KeyOf(words.Words), columns[1]);
            }
        }

        return names;
    }
}
