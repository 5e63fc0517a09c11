using System.Collections.Frozen;

namespace NewsExtract.Text;

/// <summary>What a word means to the full stop behind or before it; several bits may be set, since languages share words.</summary>
[Flags]
internal enum SentenceWord : byte
{
    None = 0,

    /// <summary>An abbreviation that always has more behind it.</summary>
    Title = 1,

    /// <summary>An abbreviation that may end a sentence.</summary>
    Maybe = 2,

    /// <summary>An abbreviation that a number follows.</summary>
    Number = 4,

    /// <summary>A capitalised word that begins a sentence rather than a name.</summary>
    Starter = 8,

    /// <summary>A noun that ordinals stand before.</summary>
    OrdinalNoun = 16,

    /// <summary>A word that stands before ordinals.</summary>
    BeforeOrdinal = 32,

    /// <summary>The last label of a host name.</summary>
    Domain = 64,
}

/// <summary>The words of the data file by hash. Immutable and thread-safe.</summary>
internal static class SentenceWords
{
    private const string ResourceName = "sentence-words.txt";

    private static readonly FrozenDictionary<uint, SentenceWord> s_words = Load();

    /// <summary>What the file says of <paramref name="word"/>.</summary>
    public static SentenceWord Of(ReadOnlySpan<char> word) => s_words.TryGetValue(StableHash.Of(word), out SentenceWord kind) ? kind : SentenceWord.None;

    private static FrozenDictionary<uint, SentenceWord> Load()
    {
        var words = new Dictionary<uint, SentenceWord>();
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            SentenceWord kind = KindOf(line[..line.IndexOf(' ', StringComparison.Ordinal)]);
            foreach (string word in line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, kind);
                Add(word.ToUpperInvariant(), kind);
            }
        }

        return words.ToFrozenDictionary();

        void Add(string word, SentenceWord kind)
        {
            uint hash = StableHash.Of(word);
            words[hash] = words.GetValueOrDefault(hash) | kind;
        }
    }

    private static SentenceWord KindOf(string kind) => kind switch
    {
        "title" => SentenceWord.Title,
        "maybe" => SentenceWord.Maybe,
        "number" => SentenceWord.Number,
        "starter" => SentenceWord.Starter,
        "noun" => SentenceWord.OrdinalNoun,
        "before" => SentenceWord.BeforeOrdinal,
        "domain" => SentenceWord.Domain,
        _ => throw new InvalidOperationException($"{ResourceName} has the unknown kind '{kind}'."),
    };
}
