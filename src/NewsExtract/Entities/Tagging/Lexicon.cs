namespace NewsExtract.Entities.Tagging;

/// <summary>What is known of words and phrases before any training: word clusters, lists of names, how words are written. Immutable and thread-safe.</summary>
internal sealed class Lexicon
{
    public const int LongestPhrase = 6;

    private readonly HashIndex _words;
    private readonly HashIndex _phrases;

    /// <param name="words">Hashes of words (<see cref="WordForm.HashOf"/>), ascending.</param>
    /// <param name="infos">What is known of each.</param>
    /// <param name="phrases">Hashes of phrases of one word or more (<see cref="AddWord"/>), ascending.</param>
    /// <param name="types">In which lists each phrase stands, a bit each.</param>
    public Lexicon(uint[] words, WordInfo[] infos, uint[] phrases, ushort[] types)
    {
        Words = words;
        Infos = infos;
        Phrases = phrases;
        PhraseTypes = types;
        _words = new HashIndex(words);
        _phrases = new HashIndex(phrases);
    }

    public uint[] Words { get; }

    public WordInfo[] Infos { get; }

    public uint[] Phrases { get; }

    public ushort[] PhraseTypes { get; }

    public WordInfo Find(uint word) => _words.Find(word) is >= 0 and int number ? Infos[number] : default;

    /// <summary>The lists a phrase stands in; 0 when in none.</summary>
    public uint FindPhrase(uint phrase) => _phrases.Find(phrase) is >= 0 and int number ? PhraseTypes[number] : 0u;

    /// <summary>The hash of a phrase with one more word; a phrase of no words has the hash 0.</summary>
    public static uint AddWord(uint phrase, uint word) => FeatureHash.Mix(0, phrase, word);
}
