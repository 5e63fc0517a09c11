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

    /// <summary>What the gold states of the page.</summary>
    public required SeedFacts Facts { get; init; }

    /// <summary>Names of the facts the gold states, with null where the page does not give one; the others are not scored.</summary>
    public required IReadOnlySet<string> StatedFacts { get; init; }

    /// <summary>Number of posts when one that stands twice counts once.</summary>
    public int DistinctPosts { get; init; }

    /// <summary>The entities of the article whose names must come together.</summary>
    public IReadOnlyList<SeedEntity> Entities { get; init; } = [];

    /// <summary>Name of the story that the page tells; null when the gold does not say.</summary>
    public string? Story { get; init; }
}
