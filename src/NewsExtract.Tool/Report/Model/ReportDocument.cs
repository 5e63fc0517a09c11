namespace NewsExtract.Tool;

/// <summary>Everything a report shows.</summary>
internal sealed record ReportDocument
{
    /// <summary>The pages in order of arrival.</summary>
    public required IReadOnlyList<ReportPage> Pages { get; init; }

    /// <summary>Stories of two pages and more, by number.</summary>
    public IReadOnlyList<ReportStory> Stories { get; init; } = [];

    /// <summary>Pages of different stories that are about the same things, the closest first.</summary>
    public IReadOnlyList<ReportLink> NearMisses { get; init; } = [];
}
