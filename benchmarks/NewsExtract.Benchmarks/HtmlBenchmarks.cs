using BenchmarkDotNet.Attributes;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks;

/// <summary>Whole extraction of HTML against the lean parse alone; a pass over all pages is one operation.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HtmlBenchmarks
{
    private readonly ArticleExtractor _extractor = new();
    private string[] _pages = [];

    /// <summary>The sample pages of the tests, or news pages of the data folder.</summary>
    [Params("samples", "news")]
    public string Pages { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _pages = Pages == "samples" ? PageSets.SampleHtml() : PageSets.NewsHtml();

    [Benchmark(Baseline = true)]
    public int LeanParse()
    {
        int elements = 0;
        foreach (string page in _pages)
        {
            elements += LeanHtmlParser.Parse(page.AsMemory(), default).ChildElementCount;
        }

        return elements;
    }

    [Benchmark]
    public int Extract()
    {
        int characters = 0;
        foreach (string page in _pages)
        {
            characters += _extractor.ExtractHtml(page).Text.Length;
        }

        return characters;
    }
}
