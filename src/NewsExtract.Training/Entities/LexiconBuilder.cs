using System.Globalization;
using System.IO.Compression;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text;
using NewsExtract.Text.Tokens;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Makes the lexicon of the tagger from lists of words and names.</summary>
internal sealed class LexiconBuilder
{
    private const int LowestSteps = 6;

    // The bits of these lists in gaz.tsv, and one of our own.
    private const ushort Country = 8;
    private const ushort Demonym = 16;
    private const ushort Region = 32;
    private const ushort Body = 512;

    private readonly TokenList _tokens = new();

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
            AddWord(cells[0], WordInfo.Pack(names: Number(cells[1]) & 0xFF));
        }

        foreach (string[] cells in Rows(Path.Combine(folder, "lcr.tsv.gz"), '\t'))
        {
            AddWord(cells[0], LowerShare(double.Parse(cells[1], CultureInfo.InvariantCulture)));
        }

        foreach (string[] cells in Rows(Path.Combine(folder, "gaz.tsv.gz"), '\t'))
        {
            AddPhrase(cells[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), (ushort)Number(cells[1]));
        }

        return this;
    }

    /// <summary>Adds how words are written in plain news; what the lists of the folder say goes before.</summary>
    public LexiconBuilder AddCases(string data)
    {
        foreach ((uint word, double share) in CaseCounts.LowerShares(data))
        {
            AddWord(word, LowerShare(share));
        }

        return this;
    }

    /// <summary>Adds the countries, regions, cities and bodies that the library's own list names, with their adjectives.</summary>
    public LexiconBuilder AddKnownNames()
    {
        foreach (string[] cells in EmbeddedLines.Of("known-names.tsv").Select(line => line.Split('\t')))
        {
            ushort type = cells[0] switch { "country" => Country, "body" => Body, "region" => Region, _ => 0 };
            foreach (string name in cells[3..].SelectMany(names => names.Split('|')).Prepend(cells[1]))
            {
                AddPhrase(Words(name), type);
            }

            foreach (string adjective in cells[2].Split('|'))
            {
                AddPhrase(Words(adjective), Demonym);
            }
        }

        return this;
    }

    /// <summary>Adds more bodies and regions, which only the tagger's training needs.</summary>
    public LexiconBuilder AddNameLists()
    {
        foreach (string[] cells in DataLines.Of("name-lists.tsv").Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Split('\t')))
        {
            foreach (string name in cells[1].Split('|'))
            {
                AddPhrase(Words(name), cells[0] == "body" ? Body : Region);
            }
        }

        return this;
    }

    private void AddPhrase(string[] words, ushort types)
    {
        if (types == 0 || words.Length is 0 or > Lexicon.LongestPhrase)
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

    private string[] Words(string name)
    {
        Tokenizer.Fill(name, _tokens);
        string[] words = new string[_tokens.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = name.Substring(_tokens[i].Start, _tokens[i].Length);
        }

        return words;
    }

    private static WordInfo LowerShare(double share) => WordInfo.Pack(lowerShare: 1 + (uint)Math.Min(LowestSteps - 1, (int)(share * LowestSteps)));

    public Lexicon Build() => new([.. _words.Keys], [.. _words.Values], [.. _phrases.Keys], [.. _phrases.Values]);

    private void AddWord(string word, WordInfo info) => AddWord(WordForm.HashOf(word), info);

    private void AddWord(uint word, WordInfo info) => _words[word] = _words.GetValueOrDefault(word).With(info);

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
