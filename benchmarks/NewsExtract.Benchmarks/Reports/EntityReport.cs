using System.Diagnostics;
using System.Globalization;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Prints what finding entities costs: the first look at the model, tokens a second, memory. Quicker and rougher than BenchmarkDotNet.</summary>
internal static class EntityReport
{
    public static void Print(TextWriter output)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        TaggerModel model = EntityModel.Embedded.Tagger;
        double load = watch.Elapsed.TotalMilliseconds;
        output.WriteLine(Line($"entities: model read in {load:F0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:F1} MiB of memory"));

        string[] texts = [.. PageSets.NewsText().Select(page => News.ExtractPlainText(page).Text).Where(text => text.Length > 0)];
        var tokens = new TokenList();
        double count = texts.Average(text =>
        {
            Tokenizer.Fill(text, tokens);
            return tokens.Count;
        });
        before = GC.GetTotalMemory(forceFullCollection: true);
        var workspace = new TaggerWorkspace(model);
        var tagger = new EntityTagger(EntityOptions.Default with { Accuracy = EntityAccuracy.Fast });
        double tokenize = Stopwatches.PerPage(texts.Length, i => Tokenizer.Fill(texts[i], tokens));
        double find = Stopwatches.PerPage(texts.Length, i => tagger.Find(texts[i], workspace, CancellationToken.None));
        output.WriteLine(Line($"  buffers of one call {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0:F0} KiB"));
        GC.KeepAlive(workspace);
        TaggerModel hybrid = WithNet(model, output);
        var hybridWorkspace = new TaggerWorkspace(hybrid);
        double findHybrid = Stopwatches.PerPage(texts.Length, i => tagger.Find(texts[i], hybridWorkspace, CancellationToken.None));
        double tag = Stopwatches.PerPage(texts.Length, i => tagger.Tag(texts[i]));
        var linker = new EntityLinker();
        IReadOnlyList<EntityMention>[] mentions = [.. texts.Select(text => tagger.Tag(text))];
        double link = Stopwatches.PerPage(texts.Length, i => linker.Link(texts[i], mentions[i]));
        foreach ((string name, double milliseconds) in new[] { ("tokens", tokenize), ("tokens to mentions", find), ("with the net", findHybrid), ("string to mentions", tag), ("linking", link) })
        {
            output.WriteLine(Line($"  {name,-20} {milliseconds * 1000,8:F1} us a text of {count:F0} tokens, {count / milliseconds:F0} k tokens a second"));
        }
    }

    /// <summary>The model with its net; where the library has none, with one of random weights.</summary>
    private static TaggerModel WithNet(TaggerModel model, TextWriter output)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        TaggerModel hybrid = EntityModel.Embedded.Hybrid;
        if (hybrid.Net is null)
        {
            output.WriteLine("  no net is embedded: measured with random weights");
            return HybridScores.Join(model, SyntheticNet.Make(model.Lexicon));
        }

        double load = watch.Elapsed.TotalMilliseconds;
        output.WriteLine(Line($"  net read in {load:F0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0:F1} MiB of memory"));
        return hybrid;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
