using System.Diagnostics;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>One pipeline over very many pages, changed ones among them: what it holds at the end must be what it held after the first tenth.</summary>
internal static class SoakRun
{
    private const double MostGrowth = 1.05;
    private const int MostMoreHandles = 16;
    private const int MostMoreThreads = 4;

    public static int Run(int pages, string root, string data, TextWriter output)
    {
        var tally = new CheckTally(output);
        List<string> seeds = Seeds.Texts(root, data);
        var mutator = new Mutator(1);
        var pipeline = new NewsPipeline();
        Level early = default;
        int failed = 0;
        int first = pages / 10;
        foreach (NewsItem item in pipeline.ProcessAsync(Documents(seeds, mutator, pages)).ToBlockingEnumerable())
        {
            failed += item.IsFailed ? 1 : 0;
            if (item.Number + 1 == first)
            {
                early = Level.Now();
                output.WriteLine($"after {first} pages: {early}");
            }
        }

        Level late = Level.Now();
        output.WriteLine($"after {pages} pages: {late}");
        tally.Add("managed memory", late.Memory <= early.Memory * MostGrowth ? [] : [$"{early.Memory} bytes grew to {late.Memory}"]);
        tally.Add("threads", late.Threads <= early.Threads + MostMoreThreads ? [] : [$"{early.Threads} threads grew to {late.Threads}"]);
        tally.Add("handles", late.Handles <= early.Handles + MostMoreHandles ? [] : [$"{early.Handles} handles grew to {late.Handles}"]);
        tally.Add("errors", failed == 0 ? [] : [$"{failed} pages failed"]);
        return tally.Finish();
    }

    private static IEnumerable<NewsDocument> Documents(List<string> seeds, Mutator mutator, int pages)
    {
        for (int i = 0; i < pages; i++)
        {
            string text = seeds[mutator.Next(seeds.Count)];
            yield return (i % 4) switch
            {
                0 => NewsDocument.FromHtml(text),
                1 => NewsDocument.FromPlainText(text),
                _ => NewsDocument.FromHtml(mutator.Mutate(text, seeds[mutator.Next(seeds.Count)])),
            };
        }
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
