using BenchmarkDotNet.Attributes;

namespace NewsExtract.Benchmarks;

/// <summary>Mentions and entities of the texts of news articles; a pass over all of them is one operation.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EntityBenchmarks
{
    private readonly EntityTagger _tagger = new();
    private readonly EntityLinker _linker = new();
    private string[] _texts = [];
    private IReadOnlyList<EntityMention>[] _mentions = [];

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. PageSets.NewsText().Select(page => News.ExtractPlainText(page).Text)];
        _mentions = [.. _texts.Select(text => _tagger.Tag(text))];
        if (_mentions.All(mentions => mentions.Count == 0))
        {
            throw new InvalidOperationException("No text has a mention: the tagger is broken, or the pages are.");
        }
    }

    [Benchmark]
    public int Tag() => _texts.Sum(text => _tagger.Tag(text).Count);

    [Benchmark]
    public int Link()
    {
        int entities = 0;
        for (int i = 0; i < _texts.Length; i++)
        {
            entities += _linker.Link(_texts[i], _mentions[i]).Count;
        }

        return entities;
    }
}
