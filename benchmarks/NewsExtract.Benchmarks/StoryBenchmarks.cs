using BenchmarkDotNet.Attributes;

namespace NewsExtract.Benchmarks;

/// <summary>Signatures and comparisons of news articles; a pass over all of them is one operation.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StoryBenchmarks
{
    private readonly StorySigner _signer = new();
    private readonly StoryComparer _comparer = new();
    private StoryText[] _stories = [];
    private StorySignature[] _signatures = [];

    [GlobalSetup]
    public void Setup()
    {
        _stories = StorySamples.Stories();
        _signatures = [.. _stories.Select(story => _signer.Sign(story))];
        if (_signatures.Any(signature => signature.Resemblance(signature) < 1 || _comparer.Compare(signature, signature).Relation != StoryRelation.NearDuplicate))
        {
            throw new InvalidOperationException("An article is no copy of itself: the sketch is broken, or the model is.");
        }
    }

    [Benchmark]
    public int Sign() => _stories.Sum(story => _signer.Sign(story).ShingleCount);

    [Benchmark]
    public double Score()
    {
        double sum = 0;
        for (int i = 1; i < _signatures.Length; i++)
        {
            sum += _comparer.Score(_signatures[i - 1], _signatures[i]);
        }

        return sum;
    }
}
