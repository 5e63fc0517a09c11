using System.Globalization;
using System.Runtime;

namespace NewsExtract.Hostile.Measuring;

/// <summary>The memory of this process that is resident, and the most there was of it.</summary>
internal static class ProcessMemory
{
    private const string Status = "/proc/self/status";

    public static bool CanMeasure => OperatingSystem.IsLinux() && File.Exists(Status);

    /// <summary>Gives back what is free, and lets the peak begin anew.</summary>
    /// <returns>Bytes now resident.</returns>
    public static long Reset()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Read("VmRSS:");
    }

    /// <summary>The most bytes that were resident since <see cref="Reset"/>.</summary>
    public static long Peak() => Read("VmHWM:");

    private static long Read(string field)
    {
        foreach (string line in File.ReadLines(Status))
        {
            if (line.StartsWith(field, StringComparison.Ordinal))
            {
                return long.Parse(line.AsSpan(field.Length).Trim().TrimEnd(" kB"), NumberStyles.None, CultureInfo.InvariantCulture) * 1024;
            }
        }

        throw new InvalidDataException($"{Status} has no line {field}");
    }
}
