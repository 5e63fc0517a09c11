using NewsExtract.Benchmarks.Measuring;

namespace NewsExtract.Benchmarks.Growth;

/// <summary>How many times the time and the bytes of size 1 an input takes that is some times as long.</summary>
/// <param name="Times">How many times as long.</param>
/// <param name="Time">Time over that of size 1.</param>
/// <param name="Bytes">Bytes over those of size 1.</param>
internal readonly record struct GrowthPoint(int Times, double Time, double Bytes)
{
    /// <summary>A tenth more than linear, an eighth at eight times.</summary>
    public double Limit => Times < 8 ? 1.1 * Times : 1.125 * Times;

    public bool IsTimeLinear => Time <= Limit;

    public bool AreBytesLinear => Bytes <= Limit;
}

/// <summary>Measures growth: all sizes by turns, the median of the rounds.</summary>
internal static class GrowthMeter
{
    private const int Rounds = 15;

    /// <summary>A busy machine only ever adds, and is not busy in the same way each time.</summary>
    private const int MostAttempts = 3;

    public static IReadOnlyList<GrowthPoint> Measure(GrowthStage stage)
    {
        WarmUp.Run([.. stage.Works]);
        GrowthPoint[] best = Once(stage);
        for (int attempt = 1; attempt < MostAttempts && !best.All(point => point.IsTimeLinear); attempt++)
        {
            best = [.. best.Zip(Once(stage), (old, now) => old with { Time = Math.Min(old.Time, now.Time) })];
        }

        return best;
    }

    private static GrowthPoint[] Once(GrowthStage stage)
    {
        long[] bytes = [.. stage.Works.Select(AllocationMeter.Measure)];
        double[][] times = [.. stage.Works.Select(_ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int size = 0; size < times.Length; size++)
            {
                // As many passes as make each size as long: short ones would see a better clock and a smaller heap.
                int passes = GrowthStages.Sizes[^1] / GrowthStages.Sizes[size];
                double start = ThreadClock.Now();
                for (int i = 0; i < passes; i++)
                {
                    stage.Works[size]();
                }

                times[size][round] = (ThreadClock.Now() - start) / passes;
            }
        }

        return [.. Enumerable.Range(1, times.Length - 1).Select(size =>
        {
            // The texts are not exactly 2, 4 and 8 times as long.
            double exact = GrowthStages.Sizes[size] / (stage.Lengths[size] / stage.Lengths[0]);
            double time = RatioMeter.Median(times[size].Zip(times[0], (longer, one) => longer / one));
            return new GrowthPoint(GrowthStages.Sizes[size], time * exact, bytes[0] == 0 ? 0 : bytes[size] / (double)bytes[0] * exact);
        })];
    }
}
