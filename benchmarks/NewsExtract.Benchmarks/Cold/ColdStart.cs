using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Inputs;

namespace NewsExtract.Benchmarks.Cold;

/// <summary>What a process does that is started to be timed: read one model, or do one thing once. It prints what that took.</summary>
internal static class ColdStart
{
    /// <summary>The command of such a process.</summary>
    public const string Command = "cold-once";

    /// <summary>Starts and ends.</summary>
    public const string Nothing = "nothing";

    private static readonly (string Name, string[] Files, Action Read)[] s_models =
    [
        ("model of blocks", ["block-model.bin"], () => _ = ArticleModel.Embedded),
        ("model of names, fast", ["entity-model.bin"], () => _ = EntityModel.Embedded.Tagger),
        ("model of names, accurate", ["entity-model.bin", "entity-net.bin"], () => _ = EntityModel.Embedded.Hybrid),
        ("model of stories", ["story-model.bin"], () => _ = StoryModel.Embedded),
    ];

    private static readonly (string Name, Action Work)[] s_works =
    [
        (Nothing, () => { }),
        ("HTML to article", () => News.ExtractArticle(HtmlPageWriter.Write(GeneratedPage.Make(1)))),
        ("plain text to article", () => News.ExtractPlainText(FlatPageWriter.Write(GeneratedPage.Make(1)))),
        ("text to mentions", () => new EntityTagger().Tag(GeneratedPage.Make(1).Article.Text)),
        ("pipeline", () => new NewsPipeline().Process(NewsDocument.FromHtml(HtmlPageWriter.Write(GeneratedPage.Make(1))))),
    ];

    public static IEnumerable<string> Models => s_models.Select(model => model.Name);

    public static IEnumerable<string> Works => s_works.Select(work => work.Name);

    /// <summary>Does what <paramref name="name"/> names and prints milliseconds, bytes kept afterwards and bytes of the files read.</summary>
    public static void Run(string name, TextWriter output)
    {
        var (_, files, read) = s_models.FirstOrDefault(model => model.Name == name);
        read ??= s_works.First(work => work.Name == name).Work;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        read();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:F3} {kept} {(files ?? []).Sum(LengthOf)}"));
    }

    private static long LengthOf(string file)
    {
        using Stream? stream = typeof(News).Assembly.GetManifestResourceStream(file);
        return stream?.Length ?? 0;
    }
}
