namespace NewsExtract.Training.Corpora;

/// <summary>One of the plain-text pages that have a role for every line.</summary>
public sealed class SeedPage
{
    /// <summary>Name of the page: its file without extension.</summary>
    public required string Name { get; init; }

    /// <summary>The page as the crawler wrote it.</summary>
    public required string Text { get; init; }

    /// <summary>Role name of every line that is not blank, by the line's number from 1, blank lines counted.</summary>
    public required IReadOnlyDictionary<int, string> Roles { get; init; }

    /// <summary>Text of the article.</summary>
    public required string GoldText { get; init; }

    /// <summary>The headline; null when the page has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the page; null when it does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication, <c>YYYY-MM-DD</c>; null when the page does not say.</summary>
    public string? Published { get; init; }
}
