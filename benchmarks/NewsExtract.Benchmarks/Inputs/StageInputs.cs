using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>The texts that stages work on.</summary>
/// <param name="Source">Where they are from, in words.</param>
/// <param name="Html">Pages as HTML.</param>
/// <param name="Flat">Pages as plain text.</param>
/// <param name="Articles">The texts of articles alone, a paragraph a line.</param>
/// <param name="Generated">The pages behind them, each list the first of these; empty when they were not generated. What is known of them can be checked.</param>
internal sealed record StageInputs(string Source, IReadOnlyList<string> Html, IReadOnlyList<string> Flat, IReadOnlyList<string> Articles, IReadOnlyList<GeneratedPage> Generated)
{
    /// <summary>Names the folder of pages to take instead of generated ones; children of this process see it, too.</summary>
    public const string DataVariable = "NEWSEXTRACT_BENCHMARK_DATA";

    private const int GeneratedHtml = 6;

    /// <summary>A processor learns the branches of a shorter text by heart, and then reads it three times as fast as any text it sees for the first time.</summary>
    private const int GeneratedFlat = 96;
    private const int GeneratedArticles = 16;
    private const ulong FirstSeed = 20260101;
    private const int MostHtmlPages = 40;

    /// <summary>A hash of all texts: budgets hold for the texts they were measured on alone.</summary>
    public string Digest { get; } = Hash(Html.Concat(Flat).Concat(Articles));

    /// <summary>What the command line asks for: pages of <see cref="DataVariable"/>, or generated ones.</summary>
    public static StageInputs Chosen() => Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } folder ? OfFolder(folder) : Generate();

    /// <summary>Generated pages: the same on every machine.</summary>
    public static StageInputs Generate()
    {
        GeneratedPage[] pages = [.. Enumerable.Range(0, GeneratedFlat).Select(i => GeneratedPage.Make(FirstSeed + (ulong)i))];
        return new StageInputs("Generated pages", [.. pages.Take(GeneratedHtml).Select(HtmlPageWriter.Write)], [.. pages.Select(FlatPageWriter.Write)], [.. pages.Take(GeneratedArticles).Select(page => page.Article.Text)], pages);
    }

    /// <summary>What they are, in a line.</summary>
    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Source}: {Html.Count} of {Html.Average(page => page.Length):N0} characters as HTML, {Flat.Count} of {Flat.Average(page => page.Length):N0} as plain text, {Articles.Count} articles of {Articles.Average(text => text.Length):N0}.");

    private static StageInputs OfFolder(string folder)
    {
        string[] html = PageSets.NewsHtml(folder), flat = PageSets.NewsText(folder);

        // A fair share of all sites: the list is in the order of countries and sites.
        int count = Math.Min(MostHtmlPages, html.Length);
        html = [.. Enumerable.Range(0, count).Select(i => html[i * html.Length / count])];
        return new StageInputs("News pages", html, flat, [.. flat.Select(page => News.ExtractPlainText(page).Text).Where(text => text.Length > 0)], []);
    }

    private static string Hash(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset()[..8]);
    }
}
