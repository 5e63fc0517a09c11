namespace NewsExtract.Tests.Articles;

/// <summary>A page of <c>Pages/</c>, written for this project, with the article text that belongs to it.</summary>
/// <param name="Behaviour">The folder: what about the page is hard.</param>
/// <param name="IsHtml">True for <c>page.html</c>, false for <c>page.txt</c>.</param>
/// <param name="Bytes">The page.</param>
/// <param name="Expected">The article text under default options.</param>
/// <param name="MustNot">Phrases of the page around the article.</param>
internal sealed record SamplePage(string Behaviour, bool IsHtml, byte[] Bytes, string Expected, IReadOnlyList<string> MustNot)
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
            File.ReadAllLines(Path.Combine(folder, "must-not.txt")));
    }

    public Article Extract()
    {
        ArticleExtractor extractor = new();
        string page = PageDecoder.Decode(Bytes).Text;
        return IsHtml ? extractor.ExtractHtml(page) : extractor.ExtractPlainText(page);
    }
}
