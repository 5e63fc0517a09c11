using System.Diagnostics;
using System.Runtime;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// Runs work until the tiered compiler is done with it: it recompiles methods in the background after some dozens of calls, first to count and then for good, so
/// that the work gets faster by steps. Done is when no method was compiled during three rounds.
/// </summary>
internal static class WarmUp
{
    private const int LeastPasses = 12;
    private const int QuietRounds = 3;

    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(80);

    /// <summary>The compiler waits for this long without new methods before it begins.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(120);

    /// <summary>Work of so many methods that they never end to be compiled is measured as it is.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(4);

    /// <summary>Runs the works in turn until they are compiled.</summary>
    public static void Run(params ReadOnlySpan<Func<long>> works)
    {
        long start = Stopwatch.GetTimestamp();
        int passes = 0;
        for (int quiet = 0; quiet < QuietRounds || (passes < LeastPasses && Stopwatch.GetElapsedTime(start) < s_longest / 2);)
        {
            long compiled = JitInfo.GetCompiledMethodCount();
            long round = Stopwatch.GetTimestamp();
            do
            {
                foreach (Func<long> work in works)
                {
                    work();
                }

                passes++;
            }
            while (Stopwatch.GetElapsedTime(round) < s_round);

            Thread.Sleep(s_pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
            if (Stopwatch.GetElapsedTime(start) > s_longest)
            {
                break;
            }
        }
    }
}
