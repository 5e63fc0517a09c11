using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Hostile.Cases;
using NewsExtract.Hostile.Checks;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>The bytes of all results must be the same in every process, on any number of threads, in every culture and time zone, and in the builds for both frameworks.</summary>
internal static class SameRun
{
    private const int SizeOfCase = 20_000;
    private const int Threads = 16;

    private static readonly string[] s_cultures = ["", "tr-TR", "de-DE", "ar-SA", "th-TH"];
    private static readonly string[] s_zones = ["UTC", "Asia/Kathmandu", "America/St_Johns"];
    private static readonly string[] s_frameworks = ["net8.0", "net10.0"];

    public static int Run(string root, TextWriter output)
    {
        var tally = new CheckTally(output);
        string expected = DigestOf(root);
        string[] threads = new string[Threads];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i => threads[i] = DigestOf(root, (i * 37) + 1));
        tally.Add($"{Threads} threads at once", [.. threads.Where(digest => digest != expected)]);
        foreach (string culture in s_cultures)
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            string digest = DigestOf(root);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            tally.Add($"culture '{culture}'", digest == expected ? [] : [digest]);
            tally.Add($"texts of records in '{culture}'", RecordTexts.Breaches(CultureInfo.GetCultureInfo(culture)));
        }

        string framework = $"net{Environment.Version.Major}.0";
        foreach (string build in s_frameworks)
        {
            string program = Path.Combine(AppContext.BaseDirectory.Replace(framework, build, StringComparison.Ordinal), "NewsExtract.Hostile.dll");
            foreach (string zone in s_zones)
            {
                string name = $"process of {build} in {zone}";
                if (!File.Exists(program))
                {
                    tally.Skip($"{name}: there is no {program}");
                    continue;
                }

                string digest = InProcess(program, zone);
                tally.Add(name, digest == expected ? [] : [$"'{digest}' and not '{expected}'"]);
            }
        }

        return tally.Finish();
    }

    public static int Digest(string root, TextWriter output)
    {
        output.WriteLine(DigestOf(root));
        return 0;
    }

    private static string InProcess(string program, string zone)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath! : "dotnet", [program, "digest"])
        {
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = zone, ["LANG"] = "tr_TR.UTF-8", ["DOTNET_ROLL_FORWARD"] = "Major" },
        };
        using Process process = Process.Start(start)!;
        string digest = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return digest;
    }

    /// <summary>Digest of everything that is made of the pages of the tests and of small hostile cases, begun at some place.</summary>
    private static string DigestOf(string root, int first = 0)
    {
        List<NewsDocument> documents =
            [.. Seeds.OwnPages(root).Select(page => page.Document), .. HostileCases.All.Where((_, i) => i % 5 == 0).Select(hostile => hostile.Document(SizeOfCase))];
        string[] results = new string[documents.Count];
        for (int i = 0; i < documents.Count; i++)
        {
            int at = (i + first) % documents.Count;
            results[at] = ResultOf(Checks.Documents.Pipeline.Process(documents[at]));
        }

        return Hash(string.Concat(results));
    }

    private static string ResultOf(NewsItem item) => Hash(string.Join(
        '\n',
        item.Error?.GetType().Name,
        item.Article.ToJson(),
        item.Article.ToHtml(),
        item.Article.ToMarkdown(),
        string.Join('|', item.Article.Summarize(3).Select(sentence => sentence.Span.Start)),
        string.Join('|', item.Mentions.Select(mention => FormattableString.Invariant($"{mention.Span.Start} {mention.Type} {mention.Value?.Timex} {mention.Value?.FirstDay?.DayNumber} {mention.Value?.LastDay?.DayNumber} {mention.Value?.Amount:R} {mention.Value?.Unit} {mention.Confidence:R}"))),
        string.Join('|', item.Entities.Select(entity => entity.Name)),
        Convert.ToHexString(item.Signature?.ToBytes() ?? [])));

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}
