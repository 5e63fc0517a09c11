using System.Diagnostics;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Parallel;

/// <summary>Tells how many times as much two threads do as one.</summary>
internal static class ParallelMeter
{
    private const int Rounds = 15;

    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(150);

    /// <summary>The median of rounds that measure one thread and two by turns, in time as it passes.</summary>
    public static double Speedup(ParallelWork work)
    {
        long Pass() => Passes.Sum(work.Count, work.Work);
        WarmUp.Run(Pass);
        long start = Stopwatch.GetTimestamp();
        Pass();
        int passes = Math.Max(1, (int)(s_slice / Stopwatch.GetElapsedTime(start)));
        return RatioMeter.Median(Enumerable.Range(0, Rounds).Select(_ => 2 * Seconds(1, passes, Pass) / Seconds(2, passes, Pass)));
    }

    private static double Seconds(int threads, int passes, Func<long> pass)
    {
        using var ready = new Barrier(threads + 1);
        Thread[] all = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            ready.SignalAndWait();
            for (int i = 0; i < passes; i++)
            {
                pass();
            }
        }))];
        Array.ForEach(all, thread => thread.Start());
        ready.SignalAndWait();
        long start = Stopwatch.GetTimestamp();
        Array.ForEach(all, thread => thread.Join());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
