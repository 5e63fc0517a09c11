using System.Globalization;
using AngleSharp.Html.Dom;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Prints in one run what extraction costs against the bare parse, and where the time goes. Quicker and rougher than BenchmarkDotNet.</summary>
internal static class RatioReport
{
    private const int HtmlPages = 40;
    private const int TextPages = 147;

    public static void Print(TextWriter output)
    {
        output.WriteLine(PageSets.DataFolder() is { } data ? $"News pages of {data}" : "No data folder: the sample pages of the tests");
        OddsTable odds = SyntheticModel.Odds();
        Text(output, odds);
        Html(output, odds);
    }

    private static void Text(TextWriter output, OddsTable odds)
    {
        string[] texts = [.. PageSets.NewsText().Take(TextPages)];
        double characters = texts.Average(text => text.Length);
        var extractor = new ArticleExtractor();
        double whole = Stopwatches.PerPage(texts.Length, i => extractor.ExtractPlainText(texts[i]));
        output.WriteLine(Line($"plain text, {texts.Length} pages of {characters:F0} characters: {whole * 1000:F1} us a page, {characters / whole / 1000:F1} M characters a second"));

        SegmentedPage[] pages = [.. texts.Select(text => PlainTextSegmenter.Segment(text.AsMemory(), int.MaxValue))];
        (TreeEnsemble draft, TreeEnsemble trees) = SyntheticModel.Boost(pages.Select(page => (page, PageHints.None)), SyntheticModel.TextTrees, odds);
        var stages = new List<(string Name, double Milliseconds)>
        {
            ("segment", Stopwatches.PerPage(texts.Length, i => PlainTextSegmenter.Segment(texts[i].AsMemory(), int.MaxValue))),
        };
        Classify(stages, pages, [.. pages.Select(_ => PageHints.None)], odds, draft, trees);
        double sum = stages.Sum(stage => stage.Milliseconds);
        double lines = pages.Average(page => page.Blocks.Length);
        foreach ((string name, double milliseconds) in stages)
        {
            output.WriteLine(Line($"  {name,-14} {milliseconds * 1000,8:F1} us  {milliseconds * 1e6 / lines,7:F0} ns a line"));
        }

        output.WriteLine(Line($"  {"stages",-14} {sum * 1000,8:F1} us  {sum * 1e6 / lines,7:F0} ns a line: {characters / sum / 1000:F1} M characters a second"));
    }

    private static void Html(TextWriter output, OddsTable odds)
    {
        ReadOnlyMemory<char>[] html = [.. Spread(PageSets.NewsHtml()).Select(page => page.AsMemory())];
        double parse = Stopwatches.PerPage(html.Length, i => LeanHtmlParser.Parse(html[i], default));
        var extractor = new ArticleExtractor();
        double whole = Stopwatches.PerPage(html.Length, i => extractor.ExtractHtml(html[i]));
        output.WriteLine(Line($"HTML, {html.Length} pages: lean parse {parse:F2} ms a page, whole extraction {whole:F2} ms, ratio {whole / parse:F2}"));

        IHtmlDocument[] documents = [.. html.Select(page => LeanHtmlParser.Parse(page, default))];
        PageTrail[] trails = [.. documents.Select(_ => new PageTrail())];
        SegmentedPage[] pages = [.. documents.Select((document, i) => HtmlSegmenter.Segment(document, html[i].Length, int.MaxValue, default, trails[i]))];
        PageHints[] hints = [.. trails.Select(trail => HintReader.Of(HtmlFactReader.Read(trail, null)))];
        (TreeEnsemble draft, TreeEnsemble trees) = SyntheticModel.Boost(pages.Zip(hints), SyntheticModel.HtmlTrees, odds);
        var stages = new List<(string Name, double Milliseconds)>
        {
            ("parse", parse),
            ("facts", Stopwatches.PerPage(html.Length, i => HtmlFactReader.Read(trails[i], null))),
            ("segment", Stopwatches.PerPage(html.Length, i => HtmlSegmenter.Segment(documents[i], html[i].Length, int.MaxValue, default, new PageTrail()))),
        };
        Classify(stages, pages, hints, odds, draft, trees);
        double sum = stages.Sum(stage => stage.Milliseconds);
        foreach ((string name, double milliseconds) in stages)
        {
            output.WriteLine(Line($"  {name,-14} {milliseconds,8:F3} ms  {milliseconds / parse,6:F3} of the parse"));
        }

        output.WriteLine(Line($"  {"stages",-14} {sum,8:F3} ms  {sum / parse,6:F3} of the parse; {pages.Average(page => page.Blocks.Length):F0} blocks a page"));
    }

    private static void Classify(
        List<(string Name, double Milliseconds)> stages, SegmentedPage[] pages, PageHints[] hints, OddsTable odds, TreeEnsemble draft, TreeEnsemble trees)
    {
        var features = new PageFeatures();
        double first = Stopwatches.PerPage(pages.Length, i => features.Compute(pages[i], hints[i], odds, null));
        double both = Stopwatches.PerPage(pages.Length, i => features.Compute(pages[i], hints[i], odds, draft));

        // The matrices are kept: scoring reads what the features of every page wrote.
        PageFeatures[] computed = [.. pages.Select((page, i) =>
        {
            var own = new PageFeatures();
            own.Compute(page, hints[i], odds, draft);
            return own;
        })];
        var scores = new float[pages.Max(page => page.Blocks.Length)];
        double draftScore = Stopwatches.PerPage(pages.Length, i => draft.Score(computed[i].Matrix, scores.AsSpan(0, computed[i].Matrix.Rows)));
        double score = Stopwatches.PerPage(pages.Length, i => trees.Score(computed[i].Matrix, scores.AsSpan(0, computed[i].Matrix.Rows)));
        stages.Add(("features", first));
        stages.Add(("draft features", Math.Max(0, both - first - draftScore)));
        stages.Add(("draft trees", draftScore));
        stages.Add(("trees", score));
    }

    /// <summary>A fair share of all sites; the list is in the order of countries and sites.</summary>
    private static string[] Spread(string[] pages)
    {
        int count = Math.Min(HtmlPages, pages.Length);
        return [.. Enumerable.Range(0, count).Select(i => pages[i * pages.Length / count])];
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
