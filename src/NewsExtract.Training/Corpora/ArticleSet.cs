namespace NewsExtract.Training.Corpora;

/// <summary>A folder of pages with gold.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="GoldPath">The gold file.</param>
/// <param name="FlatPath">The pages as plain text; null when the set has none.</param>
/// <param name="Pages">The pages in the order of the gold file.</param>
public sealed record ArticleSet(string Name, string GoldPath, string? FlatPath, IReadOnlyList<ArticlePage> Pages)
{
    /// <summary>True when the gold gives article texts; false when it gives only segments that must and must not be there.</summary>
    public bool HasText { get; } = Pages.Any(page => page.GoldText is not null);

    /// <summary>True when the pages also come as plain text.</summary>
    public bool HasFlat => FlatPath is not null;
}
