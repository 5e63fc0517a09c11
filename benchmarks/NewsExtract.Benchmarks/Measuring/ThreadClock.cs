using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// The processor time of this thread: what a busy machine gives to others meanwhile does not count. Where there is no such clock, time as it passes. Collections
/// of garbage that stop the program run on the thread that asks for them, so they count.
/// </summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;
    private const double NanosecondsOfSecond = 1e9;

    private static readonly bool s_hasClock = OperatingSystem.IsLinux() && ReadClock(ThreadCpuTime, out _) == 0;

    /// <summary>Whether it is processor time.</summary>
    public static bool IsProcessorTime => s_hasClock;

    /// <summary>Seconds since some moment.</summary>
    public static double Now()
    {
        if (s_hasClock && ReadClock(ThreadCpuTime, out TimeValue time) == 0)
        {
            return time.Seconds + (time.Nanoseconds / NanosecondsOfSecond);
        }

        return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out TimeValue time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
