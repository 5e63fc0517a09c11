namespace NewsExtract.Benchmarks.Measuring;

/// <summary>Tells how many bytes work allocates on this thread. The work must be warm.</summary>
internal static class AllocationMeter
{
    private const int Repeats = 7;

    /// <summary>The least of several passes: a buffer that a collection took from a pool is made anew now and then, and only ever adds.</summary>
    public static long Measure(Func<long> work)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Repeats; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
