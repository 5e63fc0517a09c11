using System.Globalization;
using System.IO.Compression;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Makes the lexicon of the tagger from lists of words and names.</summary>
internal sealed class LexiconBuilder
{
    private const int LowestSteps = 6;

    private readonly SortedDictionary<uint, WordInfo> _words = [];
    private readonly SortedDictionary<uint, ushort> _phrases = [];

    /// <summary>Adds everything in <c>DIR/lexicon</c>.</summary>
    public LexiconBuilder AddFolder(string data, int mostClusteredWords)
    {
        string folder = Path.Combine(data, "lexicon");
        foreach (string[] cells in Rows(Path.Combine(folder, "glove100.clusters.gz"), ' ', mostClusteredWords))
        {
            AddWord(cells[0], WordInfo.Pack(coarse: Number(cells[1]) + 1, middle: Number(cells[2]) + 1, fine: Number(cells[3]) + 1));
        }

        foreach (string[] cells in Rows(Path.Combine(folder, "gaz1.tsv.gz"), '\t'))
        {
            // Bit 0 marks a word that is a common noun as well; the lists are the seven above it.
            AddWord(cells[0], WordInfo.Pack(names: Number(cells[1]) & 0xFF));
        }

        foreach (string[] cells in Rows(Path.Combine(folder, "lcr.tsv.gz"), '\t'))
        {
            AddLowerShare(cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture));
        }

        foreach (string[] cells in Rows(Path.Combine(folder, "gaz.tsv.gz"), '\t'))
        {
            AddPhrase(cells[0], (ushort)Number(cells[1]));
        }

        return this;
    }

    public void AddLowerShare(string word, double share)
        => AddWord(word, WordInfo.Pack(lowerShare: 1 + (uint)Math.Min(LowestSteps - 1, (int)(share * LowestSteps))));

    public void AddPhrase(string phrase, ushort types)
    {
        string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > Lexicon.LongestPhrase)
        {
            return;
        }

        uint hash = 0;
        foreach (string word in words)
        {
            hash = Lexicon.AddWord(hash, WordForm.HashOf(word));
        }

        _phrases[hash] = (ushort)(_phrases.GetValueOrDefault(hash) | types);
        AddWord(words[0], WordInfo.Pack(longestPhrase: words.Length));
    }

    public Lexicon Build() => new([.. _words.Keys], [.. _words.Values], [.. _phrases.Keys], [.. _phrases.Values]);

    private void AddWord(string word, WordInfo info)
    {
        uint hash = WordForm.HashOf(word);
        _words[hash] = _words.GetValueOrDefault(hash).With(info);
    }

    private static uint Number(string cell) => uint.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string path, char separator, int most = int.MaxValue)
    {
        if (!File.Exists(path))
        {
            throw new CorpusException($"No lexicon: there is no file '{path}'; pass --data DIR, a folder with lexicon/ in it.");
        }

        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (int count = 0; count < most && reader.ReadLine() is { } line; count++)
        {
            yield return line.Split(separator);
        }
    }
}
