using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Classes;

/// <summary>Scoring the lines of all text pages with trees of the size of the trained ones, row by row and with vectors of each width.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class TreeBenchmarks
{
    private FeatureMatrix[] _pages = [];
    private float[] _scores = [];
    private TreeEnsemble _trees = new(0, []);

    [GlobalSetup]
    public void Setup()
    {
        OddsTable odds = SyntheticModel.Odds();
        SegmentedPage[] pages = [.. PageSets.NewsText().Select(text => PlainTextSegmenter.Segment(text.AsMemory(), int.MaxValue))];
        (TreeEnsemble draft, _trees) = SyntheticModel.Boost(pages.Select(page => (page, PageHints.None)), SyntheticModel.TextTrees, odds);
        _pages = [.. pages.Select(page =>
        {
            var features = new PageFeatures();
            features.Compute(page, PageHints.None, odds, draft);
            return features.Matrix;
        })];
        _scores = new float[_pages.Max(page => page.Rows)];
    }

    [Benchmark(Baseline = true)]
    public void Walk() => ForAll(static (trees, page, scores) => trees.Walk(page, scores));

    [Benchmark]
    public void Widest() => ForAll(static (trees, page, scores) => trees.Score(page, scores));

    [Benchmark]
    public void Lanes8() => ForAll(static (trees, page, scores) => trees.Score<Lanes256, Vector256<float>, Vector256<uint>>(page, scores));

    [Benchmark]
    public void Lanes4() => ForAll(static (trees, page, scores) => trees.Score<Lanes128, Vector128<float>, Vector128<uint>>(page, scores));

    private void ForAll(Scoring score)
    {
        foreach (FeatureMatrix page in _pages)
        {
            score(_trees, page, _scores.AsSpan(0, page.Rows));
        }
    }

    private delegate void Scoring(TreeEnsemble trees, FeatureMatrix page, Span<float> scores);
}
