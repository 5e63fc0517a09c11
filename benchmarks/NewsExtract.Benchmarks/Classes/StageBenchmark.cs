using BenchmarkDotNet.Attributes;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Classes;

/// <summary>A stage and its reference under BenchmarkDotNet; a pass over all inputs is one operation. The set-up checks the answer.</summary>
/// <param name="name">See <see cref="StageNames"/>.</param>
[MemoryDiagnoser]
[ShortRunJob]
public abstract class StageBenchmark(string name)
{
    private Func<long> _work = () => 0;
    private Func<long> _reference = () => 0;

    /// <summary>The stage that is measured.</summary>
    public string StageName => name;

    [GlobalSetup]
    public void Setup()
    {
        Stage stage = StageList.Make(name, StageInputs.Chosen());
        stage.Verify();
        (_work, _reference) = (stage.Work, stage.Reference);
    }

    [Benchmark(Baseline = true)]
    public long Reference() => _reference();

    [Benchmark]
    public long Work() => _work();
}
