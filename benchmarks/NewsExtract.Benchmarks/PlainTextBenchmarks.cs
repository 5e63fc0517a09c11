using BenchmarkDotNet.Attributes;

namespace NewsExtract.Benchmarks;

/// <summary>Whole extraction of plain text. An operation is a million characters, to the page.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlainTextBenchmarks
{
    private const int Characters = 1_000_000;

    private readonly ArticleExtractor _extractor = new();
    private string[] _pages = [];

    [GlobalSetup]
    public void Setup()
    {
        string[] pages = PageSets.NewsText();
        var enough = new List<string>();
        for (int length = 0; length < Characters; length += enough[^1].Length)
        {
            enough.Add(pages[enough.Count % pages.Length]);
        }

        _pages = [.. enough];
    }

    [Benchmark]
    public int MillionCharacters()
    {
        int characters = 0;
        foreach (string page in _pages)
        {
            characters += _extractor.ExtractPlainText(page).Text.Length;
        }

        return characters;
    }
}
