namespace NewsExtract.Tool;

/// <summary>A story of a report.</summary>
/// <param name="Number">Its place in the report, from 1.</param>
/// <param name="Pages">Its pages in order of arrival, at least two.</param>
/// <param name="Links">Why each page but the first belongs to the story.</param>
/// <param name="Copies">Pages that are copies of one text.</param>
internal sealed record ReportStory(int Number, IReadOnlyList<ReportPage> Pages, IReadOnlyList<ReportLink> Links, IReadOnlyList<ReportCopy> Copies)
{
    public string Anchor => $"story-{ReportText.Digits(Number)}";

    /// <summary>The headline of the earliest page; of undated ones the first to arrive.</summary>
    public ReportPage Lead => Pages.MinBy(page => page.Article.Published ?? DateTimeOffset.MaxValue)!;
}

/// <summary>Two pages and how they belong together.</summary>
internal sealed record ReportLink(ReportPage First, ReportPage Second, StoryComparison Comparison);

/// <summary>A text and its copy.</summary>
/// <param name="Original">The earlier one.</param>
/// <param name="Copy">The later one.</param>
/// <param name="Difference">What was cut from the first, and what the second added.</param>
internal sealed record ReportCopy(ReportPage Original, ReportPage Copy, CopyDifference Difference);
