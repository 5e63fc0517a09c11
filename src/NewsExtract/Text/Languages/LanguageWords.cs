using System.Numerics;

namespace NewsExtract.Text;

/// <summary>The languages that share a script, with their frequent words and letters, from a data file. Immutable and thread-safe.</summary>
internal sealed class LanguageWords
{
    private const string ResourceName = "language-words.txt";

    /// <summary>A set of languages is a mask of this many bits.</summary>
    private const int MaximumLanguages = 64;

    private static readonly Lazy<Dictionary<string, LanguageWords>> s_groups = new(Load);

    private readonly WordTable<ulong> _words;
    private readonly Dictionary<char, ulong> _letters;

    /// <summary>By the number of languages.</summary>
    private readonly double[] _weights;

    private LanguageWords(string[] languages, Dictionary<string, ulong> words, Dictionary<char, ulong> letters)
    {
        Languages = languages;
        _words = new WordTable<ulong>(words);
        _letters = letters;
        _weights = [.. Enumerable.Range(0, languages.Length + 1).Select(count => 1 - (Math.Log(count) / Math.Log(languages.Length + 1.0)))];
    }

    /// <summary>BCP 47 tags; their indices are the bits of the sets.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The languages written in a script; null when the script alone tells the language.</summary>
    public static LanguageWords? Of(WritingScript script) => s_groups.Value.GetValueOrDefault(script.ToString().ToLowerInvariant());

    /// <summary>The languages that know a word; 0 for none.</summary>
    public ulong WithWord(ReadOnlySpan<char> word) => _words.TryGet(word, out ulong languages) ? languages : 0;

    /// <summary>The languages that know a letter, of those letters that not all languages of the script have; 0 for none.</summary>
    public ulong WithLetter(char letter) => _letters.GetValueOrDefault(letter);

    /// <summary>What a word or letter is worth that only some of the languages have: the logarithm of how rare it is, 1 for a single language.</summary>
    public double Weight(ulong languages) => _weights[BitOperations.PopCount(languages)];

    private static Dictionary<string, LanguageWords> Load() => EmbeddedLines.Of(ResourceName)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(line => line[1])
        .ToDictionary(group => group.Key, group => Build([.. group]));

    private static LanguageWords Build(string[][] lines)
    {
        if (lines.Length > MaximumLanguages)
        {
            throw new InvalidOperationException($"{ResourceName} has {lines.Length} languages of one script; there is room for {MaximumLanguages}.");
        }

        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var letters = new Dictionary<char, ulong>();
        for (int i = 0; i < lines.Length; i++)
        {
            ulong bit = 1UL << i;
            foreach (char letter in lines[i][2].Where(letter => letter != '-'))
            {
                letters[letter] = letters.GetValueOrDefault(letter) | bit;
            }

            // A text is cut at apostrophes and hyphens, so the words are.
            foreach (string word in lines[i].Skip(3).SelectMany(entry => entry.Split('\'', '-', 'ʻ', 'ʼ', '’')).Where(word => word.Length > 0))
            {
                words[WordFold.Of(word)] = words.GetValueOrDefault(WordFold.Of(word)) | bit;
            }
        }

        return new LanguageWords([.. lines.Select(line => line[0])], words, letters);
    }
}
