namespace NewsExtract.Tool;

/// <summary>A page of a report.</summary>
/// <param name="Number">Its place in the report, from 1.</param>
/// <param name="Name">What its file is called.</param>
/// <param name="Item">What the library made of it.</param>
internal sealed record ReportPage(int Number, string Name, NewsItem Item)
{
    private const int LongestTitle = 120;

    public Article Article => Item.Article;

    /// <summary>The headline, or else how the text begins, or else the name of the file.</summary>
    public string Title => Article.Title is { Length: > 0 } title ? title
        : Article.Text.Length > 0 ? DisplayText.Shorten(DisplayText.OnOneLine(Article.Text), LongestTitle)
        : Name;

    /// <summary>The language of the article where it is a well-formed tag; else null.</summary>
    public string? Language => Article.Language is { Length: >= 2 and <= 35 } tag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    /// <summary>Where the page starts in the report.</summary>
    public string Anchor => $"page-{ReportText.Digits(Number)}";

    /// <summary>Begins all ids that stand inside the page.</summary>
    public string IdPrefix => $"p{ReportText.Digits(Number)}-";
}
