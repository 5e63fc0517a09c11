using System.Runtime.InteropServices;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>What a reader must know of the machine to make sense of a number.</summary>
internal static class MachineText
{
    private const string ModelKey = "model name";
    private const string LoadFile = "/proc/loadavg";
    private const string ProcessorFile = "/proc/cpuinfo";

    /// <summary>A list in Markdown.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return $"* Processor: {Processor()}, {Environment.ProcessorCount} cores to use";
        yield return $"* System: {RuntimeInformation.OSDescription.Trim()} ({RuntimeInformation.ProcessArchitecture})";
        yield return $"* {RuntimeInformation.FrameworkDescription}, AngleSharp {typeof(AngleSharp.BrowsingContext).Assembly.GetName().Version}, NewsExtract {typeof(News).Assembly.GetName().Version}";
        if (File.Exists(LoadFile))
        {
            yield return $"* Programs that ran or waited when this was begun (load of the last minute): {File.ReadAllText(LoadFile).Split(' ')[0]}";
        }
    }

    private static string Processor()
    {
        string? line = File.Exists(ProcessorFile) ? File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith(ModelKey, StringComparison.Ordinal)) : null;
        return line is null ? "unknown" : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
