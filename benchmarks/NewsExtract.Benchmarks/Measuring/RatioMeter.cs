using System.Diagnostics;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// Times work against a reference in the same process: by turns, in slices of some milliseconds, so that whatever else runs on the machine slows both. The ratio is
/// the median of those of the rounds.
/// </summary>
internal static class RatioMeter
{
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(8);

    /// <summary>Measures; both must be warm.</summary>
    /// <param name="work">The work.</param>
    /// <param name="reference">What it is compared with.</param>
    /// <param name="rounds">How often.</param>
    public static PairTime Measure(Func<long> work, Func<long> reference, int rounds)
    {
        int workPasses = PassesOfSlice(work), referencePasses = PassesOfSlice(reference);
        double[] ratios = new double[rounds], works = new double[rounds], references = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            // Who goes first changes: the second finds a cache that the first has filled, or a collection that it has left over.
            bool workFirst = round % 2 == 0;
            double first = workFirst ? Time(work, workPasses) : Time(reference, referencePasses);
            double second = workFirst ? Time(reference, referencePasses) : Time(work, workPasses);
            (works[round], references[round]) = workFirst ? (first, second) : (second, first);
            ratios[round] = works[round] / references[round];
        }

        return new PairTime(Median(ratios), Median(works), Median(references));
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int PassesOfSlice(Func<long> work) => Math.Max(1, (int)(s_slice.TotalSeconds / Math.Max(1e-7, Math.Min(Time(work, 1), Time(work, 1)))));

    /// <summary>Seconds of a pass.</summary>
    private static double Time(Func<long> work, int passes)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < passes; i++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds / passes;
    }
}

/// <summary>Medians of seconds a pass, and of the ratios round by round.</summary>
internal readonly record struct PairTime(double Ratio, double Work, double Reference);
