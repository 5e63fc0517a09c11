namespace NewsExtract.Tests.Articles.Classification;

/// <summary>Counts what a call allocates once it is warm.</summary>
internal static class Allocation
{
    /// <summary>Bytes that one call allocates on this thread: the least of a few, since the runtime itself allocates now and then.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
