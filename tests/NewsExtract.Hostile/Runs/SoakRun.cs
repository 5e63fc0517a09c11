using System.Diagnostics;
using System.Globalization;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>One pipeline over very many pages, changed ones among them: what it holds at the end must be what it held after the first tenth.</summary>
internal static class SoakRun
{
    /// <summary>How often memory is read; the first reading is what the last is held against.</summary>
    private const int Readings = 10;

    private const double MostGrowth = 1.05;
    private const int MostMoreHandles = 16;
    private const int MostMoreThreads = 4;

    public static int Run(int pages, string root, string data, TextWriter output)
    {
        var tally = new CheckTally(output);
        List<string> corpora = Seeds.CorpusPages(data);
        if (corpora.Count == 0)
        {
            tally.Skip($"pages of the corpora: they are not in '{data}'");
        }

        var documents = new SoakDocuments(Seeds.Texts(root, data), corpora, new Mutator(1));
        var pipeline = new NewsPipeline();
        Level early = default;
        Level late = default;
        int failed = 0;
        int first = Math.Max(1, pages / Readings);
        pages = first * Readings;
        var watch = Stopwatch.StartNew();
        foreach (NewsItem item in pipeline.ProcessAsync(documents.Take(pages)).ToBlockingEnumerable())
        {
            failed += item.IsFailed ? 1 : 0;
            long done = item.Number + 1;
            if (done % first == 0)
            {
                late = Level.Now();
                early = done == first ? late : early;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {done} pages, {watch.Elapsed.TotalSeconds:f0} s: {late}"));
                output.Flush();
            }
        }

        tally.Add("managed memory", late.Memory <= early.Memory * MostGrowth ? [] : [$"{early.Memory} bytes grew to {late.Memory}"]);
        tally.Add("threads", late.Threads <= early.Threads + MostMoreThreads ? [] : [$"{early.Threads} threads grew to {late.Threads}"]);
        tally.Add("handles", late.Handles <= early.Handles + MostMoreHandles ? [] : [$"{early.Handles} handles grew to {late.Handles}"]);
        tally.Add("errors", failed == 0 ? [] : [$"{failed} pages failed"]);
        return tally.Finish();
    }

    private readonly record struct Level(long Memory, int Threads, int Handles)
    {
        public static Level Now()
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            using var process = Process.GetCurrentProcess();
            int handles = Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : process.HandleCount;
            return new Level(GC.GetTotalMemory(forceFullCollection: true), ThreadPool.ThreadCount, handles);
        }
    }
}
