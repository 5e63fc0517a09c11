using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>The facts that the gold states of a page, ready to compare.</summary>
/// <param name="Title">The headline; null when not stated.</param>
/// <param name="Authors">The names; empty when not stated, or when the page has none.</param>
/// <param name="StatesDate">True when a date is stated; a day that no calendar has is stated, too, and cannot be met.</param>
/// <param name="Date">The day of publication; null when there is no such day.</param>
internal sealed record FactGold(string? Title, HashSet<string> Authors, bool StatesDate, DateOnly? Date)
{
    /// <summary>Reads the facts of a page.</summary>
    public static FactGold Of(ArticlePage page) => new(
        string.IsNullOrEmpty(page.Title) ? null : page.Title,
        page.AuthorsAreLine ? AuthorNames.OfLine(page.Authors?.FirstOrDefault() ?? "") : AuthorNames.OfList(page.Authors ?? []),
        DateMatch.IsDay(page.Date),
        DateMatch.Day(page.Date));
}
