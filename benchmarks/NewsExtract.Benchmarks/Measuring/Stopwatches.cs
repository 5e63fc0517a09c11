using System.Diagnostics;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>Times work over a set of pages on one thread. Of several rounds the fastest counts: whatever else runs on the machine only ever adds.</summary>
internal static class Stopwatches
{
    private const int Rounds = 15;

    private static readonly TimeSpan s_shortestRound = TimeSpan.FromMilliseconds(40);

    /// <summary>Milliseconds a page.</summary>
    public static double PerPage(int pages, Action<int> work)
    {
        // Often enough for the tiered compiler to be done; it recompiles in the background.
        int repeats = 1;
        for (int warm = 0; warm < 3; warm++)
        {
            TimeSpan once = Round(pages, 1, work);
            repeats = Math.Max(1, (int)(s_shortestRound / once));
            Round(pages, Math.Max(1, 60 / pages), work);
            Thread.Sleep(150);
        }

        double least = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            least = Math.Min(least, Round(pages, repeats, work).TotalMilliseconds / repeats / pages);
        }

        return least;
    }

    private static TimeSpan Round(int pages, int repeats, Action<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int repeat = 0; repeat < repeats; repeat++)
        {
            for (int page = 0; page < pages; page++)
            {
                work(page);
            }
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
