using System.Diagnostics;
using System.Globalization;
using NewsExtract.Hostile.Cases;
using NewsExtract.Hostile.Measuring;

namespace NewsExtract.Hostile.Runs;

/// <summary>
/// Every hostile case at a size and at twice that size, on a thread with little stack: time and memory within the floors, and time that grows no faster than the input unless a limit says so.
/// </summary>
internal static class SuiteRun
{
    private const double MostGrowth = 2.6;

    /// <summary>Shorter times are mostly noise.</summary>
    private const double ShortestCompared = 150;

    /// <summary>Other work on the machine makes times longer and never shorter, so the best of some runs counts.</summary>
    private const int Tries = 4;

    private static readonly NewsPipeline s_pipeline = new();

    public static int Run(int size, IReadOnlyList<string> names, TextWriter output)
    {
        var tally = new CheckTally(output);
        foreach (HostileCase warm in HostileCases.All.Where((_, i) => i % 7 == 0))
        {
            s_pipeline.Process(warm.Document(5000));
        }

        foreach (HostileCase hostile in HostileCases.All)
        {
            if (names.Count == 0 || names.Any(name => hostile.Name.Contains(name, StringComparison.Ordinal)))
            {
                tally.Add(hostile.Name, Breaches(hostile, size, names.Count > 0 ? output : TextWriter.Null));
            }
        }

        return tally.Finish();
    }

    private static List<string> Breaches(HostileCase hostile, int size, TextWriter details)
    {
        List<string> breaches = [];
        for (int attempt = 0; attempt < Tries; attempt++)
        {
            breaches.Clear();
            Measured once = Measure(hostile, size);
            Measured twice = Measure(hostile, 2 * size);
            if (HasLeapt(once, twice))
            {
                (once, twice) = (twice, Measure(hostile, 4 * size));
            }

            details.WriteLine($"{hostile.Name,-50} {once} | {twice}");
            Check(once, breaches);
            Check(twice, breaches);
            if (twice.Milliseconds > ShortestCompared && twice.Milliseconds > MostGrowth * once.Milliseconds && twice.Item.Article.BrokenLimits.Count == 0)
            {
                breaches.Add(string.Create(CultureInfo.InvariantCulture, $"{once.Milliseconds:f0} ms grow to {twice.Milliseconds:f0} ms with twice the input"));
            }

            if (breaches.Count == 0)
            {
                break;
            }
        }

        return breaches;
    }

    /// <summary>At some size a page's hostile part may begin to count as its article, and then all that is done for an article is done for it.</summary>
    private static bool HasLeapt(Measured once, Measured twice) => twice.Item.Article.Text.Length > MostGrowth * (once.Item.Article.Text.Length + 1);

    private static void Check(Measured run, List<string> breaches)
    {
        if (run.Item.Error is { } error)
        {
            breaches.Add($"{error.GetType().Name}: {error.Message} {error.StackTrace}");
        }

        bool isSmall = run.Size <= 1_000_000;
        if (run.Milliseconds > (isSmall ? 2000 : 10_000))
        {
            breaches.Add(string.Create(CultureInfo.InvariantCulture, $"{run.Milliseconds:f0} ms for {run.Size} characters"));
        }

        if (run.Peak > (isSmall ? (50L * run.Size) + 100_000_000 : 1_000_000_000))
        {
            breaches.Add($"{run.Peak / 1_000_000} MB for {run.Size} characters");
        }
    }

    private static Measured Measure(HostileCase hostile, int size)
    {
        NewsDocument document = hostile.Document(size);
        long before = ProcessMemory.CanMeasure ? ProcessMemory.Reset() : 0;
        using var process = Process.GetCurrentProcess();
        TimeSpan cpu = process.TotalProcessorTime;
        NewsItem item = SmallStack.Run(() => s_pipeline.Process(document));
        process.Refresh();
        return new Measured(size, (process.TotalProcessorTime - cpu).TotalMilliseconds, ProcessMemory.CanMeasure ? ProcessMemory.Peak() - before : 0, item);
    }

    private sealed record Measured(int Size, double Milliseconds, long Peak, NewsItem Item)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Size / 1000} k: {Milliseconds:f0} ms, {Peak / 1_000_000} MB, {Item.Article.Status}, {string.Join('+', Item.Article.BrokenLimits)}, {Item.Article.Blocks.Count} blocks, {Item.Mentions.Count} mentions");
    }
}
