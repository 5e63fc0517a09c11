using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Inputs;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Fills a story index and prints at some sizes what an article takes and what adding and finding cost there.</summary>
internal static class IndexSizeReport
{
    private const int UsualBatch = 100;

    /// <summary>A journey to a server costs more than one to a file.</summary>
    private const int BatchOfServer = 500;

    private const int BatchesTimed = 20;
    private const int SinglesTimed = 300;
    private const int Lookups = 1000;
    private const int Neighbours = 10;

    /// <summary>Prints a line for each size.</summary>
    /// <param name="kind">Which index: see <see cref="MeasuredIndex.Open"/>.</param>
    /// <param name="sizes">Numbers of articles, ascending.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Print(string kind, IReadOnlyList<int> sizes, TextWriter output)
    {
        var stream = new SignatureStream();
        StoryIndexEntry[] probes = stream.Next(Lookups);
        output.WriteLine(Line($"{kind}: signatures of {probes.Average(probe => probe.Signature.ToBytes().Length):F0} bytes"));
        int batchSize = kind == "postgres" ? BatchOfServer : UsualBatch;
        using MeasuredIndex measured = MeasuredIndex.Open(kind);
        IStoryIndex index = measured.Index;
        foreach (int size in sizes)
        {
            while (index.Count < size)
            {
                index.AddRange(stream.Next(Math.Min(batchSize, size - index.Count)));
            }

            double batched = BatchesTimed * batchSize / Seconds(Enumerable.Range(0, BatchesTimed).Select(_ => stream.Next(batchSize)).ToArray(), batch => index.AddRange(batch)).Sum();
            double single = SinglesTimed / Seconds(stream.Next(SinglesTimed), entry => index.Add(entry.Id, entry.Signature, entry.Arrived)).Sum();

            // Of the latest days, as in use.
            StoryIndexEntry[] asked = stream.Next(Lookups);
            double[] lookups = [.. Seconds(asked, entry => index.FindSimilar(entry.Signature, Neighbours)).Order()];
            output.WriteLine(Line(
                $"  {size,9} articles, {index.StoryCount,8} stories: {measured.Bytes() / (double)index.Count,6:F0} bytes an article; adds a second {batched,6:F0} in batches of {batchSize}, {single,6:F0} one by one; FindSimilar p50 {1000 * lookups[Lookups / 2],6:F2} ms, p99 {1000 * lookups[Lookups * 99 / 100],6:F2} ms, {1 / lookups.Average(),6:F0} a second"));
            output.Flush();
        }
    }

    private static double[] Seconds<T>(IReadOnlyList<T> items, Action<T> work) => [.. items.Select(item =>
    {
        long start = Stopwatch.GetTimestamp();
        work(item);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    })];

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
