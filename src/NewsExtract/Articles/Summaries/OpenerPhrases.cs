using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>The phrases of the data file by hash, each with the languages it means something in. Immutable and thread-safe.</summary>
internal sealed class OpenerPhrases
{
    private const string PhraseResource = "summary-words.txt";
    private const string WordResource = "function-words.txt";

    private readonly FrozenDictionary<uint, (ulong Leans, ulong Stands, bool IsAmbiguous)> _phrases;
    private readonly FrozenDictionary<string, ulong> _languages;

    private OpenerPhrases()
    {
        var languages = new Dictionary<string, ulong>(StringComparer.OrdinalIgnoreCase);
        var phrases = new Dictionary<uint, (ulong Leans, ulong Stands, bool IsAmbiguous)>();
        foreach ((string key, string value) in Lines(PhraseResource))
        {
            string[] head = key.Split(' ');
            if (!languages.TryGetValue(head[1], out ulong bit))
            {
                bit = 1UL << languages.Count;
                languages.Add(head[1], bit);
            }

            foreach (string phrase in value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (head[0] == "alias")
                {
                    languages.TryAdd(phrase, bit);
                    continue;
                }

                uint hash = StableHash.OfLower(phrase);
                (ulong leans, ulong stands, _) = phrases.GetValueOrDefault(hash);
                phrases[hash] = head[0] == "leans" ? (leans | bit, stands, false) : (leans, stands | bit, false);
            }
        }

        MarkAmbiguous(phrases, languages);
        _phrases = phrases.ToFrozenDictionary();
        _languages = languages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The embedded phrases.</summary>
    public static OpenerPhrases Embedded { get; } = new();

    /// <summary>The bit of a language; 0 when it is unknown.</summary>
    public ulong BitOf(string? language)
    {
        int end = language?.IndexOf('-', StringComparison.Ordinal) ?? 0;
        return language is null ? 0 : _languages.GetValueOrDefault(end < 0 ? language : language[..end]);
    }

    /// <summary>Whether a sentence that begins with the phrase leans on another; null when the phrase says nothing.</summary>
    public bool? Leans(uint phrase, ulong language)
    {
        if (!_phrases.TryGetValue(phrase, out (ulong Leans, ulong Stands, bool IsAmbiguous) known))
        {
            return null;
        }

        if (language == 0)
        {
            return known.IsAmbiguous ? null : known.Leans != 0;
        }

        return (known.Leans & language) != 0 ? true : (known.Stands & language) != 0 ? false : null;
    }

    /// <summary>A pronoun here is an article there ("der", "die", "o"): a phrase is ambiguous when it is a grammatical word of a language that does not list it.</summary>
    private static void MarkAmbiguous(Dictionary<uint, (ulong Leans, ulong Stands, bool IsAmbiguous)> phrases, Dictionary<string, ulong> languages)
    {
        foreach ((string language, string words) in Lines(WordResource))
        {
            ulong bit = languages.GetValueOrDefault(language);
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                uint hash = StableHash.OfLower(word);
                if (phrases.TryGetValue(hash, out var known) && ((known.Leans | known.Stands) & bit) == 0)
                {
                    phrases[hash] = known with { IsAmbiguous = true };
                }
            }
        }
    }

    private static IEnumerable<(string Key, string Value)> Lines(string resource)
    {
        foreach (string line in EmbeddedLines.Of(resource))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (line[..colon], line[(colon + 2)..]);
            }
        }
    }
}
