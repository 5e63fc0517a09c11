namespace NewsExtract.Tests.Articles;

/// <summary>A page of <c>Pages/</c>, written for this project, with the article text that belongs to it.</summary>
/// <param name="Behaviour">The folder: what about the page is hard.</param>
/// <param name="IsHtml">True for <c>page.html</c>, false for <c>page.txt</c>.</param>
/// <param name="Bytes">The page.</param>
/// <param name="Expected">The article text under default options.</param>
/// <param name="MustNot">Phrases of the page around the article.</param>
/// <param name="Gaps">What is still wrong with the page; null when nothing is.</param>
internal sealed record SamplePage(string Behaviour, bool IsHtml, byte[] Bytes, string Expected, IReadOnlyList<string> MustNot, SampleGaps? Gaps)
{
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Pages");

    public static IEnumerable<string> Behaviours => Directory.EnumerateDirectories(Root)
        .Select(folder => Path.GetFileName(folder))
        .Order(StringComparer.Ordinal);

    public static SamplePage Load(string behaviour)
    {
        string folder = Path.Combine(Root, behaviour);
        string html = Path.Combine(folder, "page.html");
        bool isHtml = File.Exists(html);
        return new SamplePage(
            behaviour,
            isHtml,
            File.ReadAllBytes(isHtml ? html : Path.Combine(folder, "page.txt")),
            File.ReadAllText(Path.Combine(folder, "expected.txt")),
            File.ReadAllLines(Path.Combine(folder, "must-not.txt")),
            SampleGaps.Load(Path.Combine(folder, "gaps.txt")));
    }

    public Article Extract(ArticleOptions? options = null)
    {
        ArticleExtractor extractor = new(options);
        return IsHtml ? extractor.ExtractHtml(Decoded()) : extractor.ExtractPlainText(Decoded());
    }

    public string Decoded() => PageDecoder.Decode(Bytes).Text;
}

/// <summary>
/// What the extractor does not get right on a sample page yet, kept in the page's <c>gaps.txt</c>: the F1 it reaches on the first line, then the
/// phrases that leak. A ratchet: a page may not fall below its gaps, and a page that has closed them must lose the file.
/// </summary>
internal sealed record SampleGaps(double LowestF1, IReadOnlyList<string> Leaks)
{
    public static SampleGaps? Load(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        string[] lines = File.ReadAllLines(path);
        return new SampleGaps(double.Parse(lines[0], System.Globalization.CultureInfo.InvariantCulture), lines[1..]);
    }
}
