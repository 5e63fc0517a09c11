using System.Runtime.CompilerServices;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging;

/// <summary>What is known of words and phrases before any training: word clusters, lists of names, how words are written. Immutable and thread-safe.</summary>
internal sealed class Lexicon
{
    public const int LongestPhrase = 6;

    private readonly HashIndex _words;
    private readonly HashIndex _phrases;
    private readonly ushort[] _types;

    // Far fewer different ones than words.
    private readonly WordInfo[] _infos;
    private readonly PackedNumbers _infoOfWord;

    /// <param name="words">Hashes of words (<see cref="WordForm.HashOf"/>), ascending.</param>
    /// <param name="infos">What is known of each.</param>
    /// <param name="phrases">Hashes of phrases of one word or more (<see cref="AddWord"/>), ascending.</param>
    /// <param name="types">In which lists each phrase stands, a bit each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lexicon(ReadOnlySpan<uint> words, ReadOnlySpan<WordInfo> infos, ReadOnlySpan<uint> phrases, ushort[] types)
    {
        _words = new HashIndex(words);
        _phrases = new HashIndex(phrases);
        _types = types;
        var distinct = new DistinctValues(infos.Length);
        _infoOfWord = new PackedNumbers(infos.Length);
        for (int i = 0; i < infos.Length; i++)
        {
            _infoOfWord[i] = distinct.NumberOf(infos[i].Bits);
        }

        _infos = Array.ConvertAll(distinct.ToArray(), bits => new WordInfo(bits));
    }

    public int WordCount => _words.Count;

    public int PhraseCount => _phrases.Count;

    /// <summary>Hashes of the words, ascending.</summary>
    public uint[] Words() => _words.Keys();

    /// <summary>Hashes of the phrases, ascending.</summary>
    public uint[] Phrases() => _phrases.Keys();

    public WordInfo Find(uint word) => _words.Find(word) is >= 0 and int number ? InfoAt(number) : default;

    /// <summary>What is known of a word.</summary>
    /// <param name="number">Its place among the words.</param>
    public WordInfo InfoAt(int number) => _infos[_infoOfWord[number]];

    /// <summary>The lists a phrase stands in; 0 when in none.</summary>
    public uint FindPhrase(uint phrase) => _phrases.Find(phrase) is >= 0 and int number ? _types[number] : 0u;

    /// <summary>The lists of a phrase.</summary>
    /// <param name="number">Its place among the phrases.</param>
    public ushort TypesAt(int number) => _types[number];

    /// <summary>The hash of a phrase with one more word; a phrase of no words has the hash 0.</summary>
    public static uint AddWord(uint phrase, uint word) => FeatureHash.Mix(0, phrase, word);
}
