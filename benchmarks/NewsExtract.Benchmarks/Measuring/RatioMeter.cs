namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// Times work against a reference in the same process: by turns, in slices of some milliseconds of processor time, so that whatever else
/// runs on the machine slows both. The ratio is the median of those of the rounds.
/// </summary>
internal static class RatioMeter
{
    private const int LeastRounds = 11;
    private const int MostRounds = 41;

    /// <summary>Seconds of a slice.</summary>
    private const double Slice = 0.008;

    /// <summary>Seconds of all rounds: long work takes fewer of them.</summary>
    private const double Enough = 1.2;

    /// <summary>Measures; both must be warm.</summary>
    /// <param name="work">The work.</param>
    /// <param name="reference">What it is compared with.</param>
    public static PairTime Measure(Func<long> work, Func<long> reference)
    {
        int workPasses = PassesOfSlice(work), referencePasses = PassesOfSlice(reference);
        List<double> ratios = [], works = [], references = [];
        double start = ThreadClock.Now();
        for (int round = 0; round < MostRounds && (round < LeastRounds || ThreadClock.Now() - start < Enough); round++)
        {
            // Who goes first changes: the second finds a cache that the first has filled, or a collection that it has left over.
            bool workFirst = round % 2 == 0;
            double first = workFirst ? Time(work, workPasses) : Time(reference, referencePasses);
            double second = workFirst ? Time(reference, referencePasses) : Time(work, workPasses);
            works.Add(workFirst ? first : second);
            references.Add(workFirst ? second : first);
            ratios.Add(works[^1] / references[^1]);
        }

        return new PairTime(Median(ratios), Median(works), Median(references));
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int PassesOfSlice(Func<long> work) => Math.Max(1, (int)(Slice / Math.Max(1e-7, Math.Min(Time(work, 1), Time(work, 1)))));

    /// <summary>Seconds of a pass.</summary>
    private static double Time(Func<long> work, int passes)
    {
        double start = ThreadClock.Now();
        for (int i = 0; i < passes; i++)
        {
            work();
        }

        return (ThreadClock.Now() - start) / passes;
    }
}

/// <summary>Medians of seconds a pass, and of the ratios round by round.</summary>
internal readonly record struct PairTime(double Ratio, double Work, double Reference);
