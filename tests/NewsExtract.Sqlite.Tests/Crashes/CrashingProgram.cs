using System.Globalization;
using NewsExtract.Tests.Conformance;
using NewsExtract.Tests.Stories;

namespace NewsExtract.Sqlite.Tests.Crashes;

/// <summary>The program that is killed: works on an index and tells what it has done.</summary>
internal static class CrashingProgram
{
    /// <summary>Printed when work begins.</summary>
    public const string Ready = "ready";

    public const string Add = "add";
    public const string Open = "open";
    public const string Compact = "compact";

    private const int LargestBatch = 8;
    private const int AddsBeforeCompacting = 10;

    public static int Main(string[] args)
    {
        (string command, string path, int seed, int count) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        StoryIndexEntry[] articles = new ArticleStream(seed).Articles(count);
        if (command != Open)
        {
            // Compiles what runs, so that a kill meets the work and not the compiler.
            using var folder = new IndexFolder();
            using SqliteStoryIndex warm = OpenIndex(folder.File());
            warm.AddRange([.. articles.Take(20)]);
        }

        Say(Ready);
        using SqliteStoryIndex index = OpenIndex(path);
        Say(index.Count.ToString(CultureInfo.InvariantCulture));
        var random = new Random(seed);
        for (int at = index.Count; at < articles.Length && command != Open;)
        {
            int batch = random.Next(2) == 0 ? 1 : Math.Min(random.Next(1, LargestBatch), articles.Length - at);
            index.AddRange(articles[at..(at + batch)]);
            at += batch;
            Say(at.ToString(CultureInfo.InvariantCulture));
            if (command == Compact && at % AddsBeforeCompacting == 0)
            {
                index.Remove(articles[at - 1].Id);
                index.Add(articles[at - 1].Id, articles[at - 1].Signature, articles[at - 1].Arrived);
                index.Compact();
            }
        }

        return 0;
    }

    private static SqliteStoryIndex OpenIndex(string path) => new(path, null, InventedStories.Model);

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
