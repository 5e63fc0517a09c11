using System.Diagnostics;
using System.Text;
using NewsExtract.Hostile.Checks;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>Mutates documents for a while and checks each; then every input of html5lib's tests as it is.</summary>
internal static class FuzzRun
{
    /// <summary>Longer inputs of breaches are cut where they are written out.</summary>
    private const int LongestShown = 3000;

    public static int Run(TimeSpan time, int seed, string root, string data, TextWriter output)
    {
        var tally = new CheckTally(output);
        List<string> seeds = Seeds.Texts(root, data);
        Inputs(data, tally);
        var watch = Stopwatch.StartNew();
        int runs = 0;
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            var mutator = new Mutator(unchecked((seed * 1000) + worker));
            while (watch.Elapsed < time)
            {
                NewsDocument document = Make(mutator, seeds);
                IReadOnlyList<string> breaches = Documents.Breaches(document);
                tally.Add($"mutation {Interlocked.Increment(ref runs)} of seed {seed}", breaches.Count == 0 ? [] : [.. breaches, Shown(document)]);
            }
        });
        return tally.Finish();
    }

    private static NewsDocument Make(Mutator mutator, List<string> seeds)
    {
        string text = mutator.Mutate(seeds[mutator.Next(seeds.Count)], seeds[mutator.Next(seeds.Count)]);
        return mutator.Next(5) switch
        {
            0 => NewsDocument.FromPlainText(text),
            1 => NewsDocument.FromHtml(mutator.Mutate(Encoding.UTF8.GetBytes(text))),
            2 => NewsDocument.FromArticleText(text),
            _ => NewsDocument.FromHtml(text),
        };
    }

    private static void Inputs(string data, CheckTally tally)
    {
        int count = 0;
        foreach ((string name, string text) in Seeds.Html5Lib(data))
        {
            count++;
            tally.Add("html5lib " + name, Documents.Breaches(NewsDocument.FromHtml(text)));
            tally.Add("html5lib as text " + name, Documents.Breaches(NewsDocument.FromPlainText(text)));
        }

        if (count == 0)
        {
            tally.Skip($"html5lib: its tests are not in '{data}'");
        }
    }

    private static string Shown(NewsDocument document)
    {
        byte[] bytes = document.Text is { } text ? Encoding.BigEndianUnicode.GetBytes(text) : document.Bytes.ToArray();
        return $"{document.Kind}, {bytes.Length} bytes of {(document.Text is null ? "input" : "UTF-16BE")}: {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, LongestShown)))}";
    }
}
