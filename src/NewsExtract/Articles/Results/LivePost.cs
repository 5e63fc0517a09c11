namespace NewsExtract;

/// <summary>One post of a live blog. A post that stands twice on the page is one post.</summary>
public sealed record LivePost
{
    /// <summary>Position among the posts of the page, counted from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The headline of the post; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it; null when the page does not say.</summary>
    public string? Author { get; init; }

    /// <summary>When it was posted; null when the page does not say or the day of a bare time of day is unknown.</summary>
    public PageDate? Time { get; init; }

    /// <summary>The time as the page writes it, such as <c>14:05</c> or <c>2 hours ago</c>; null when it writes none.</summary>
    public string? TimeText { get; init; }

    /// <summary>The text of the post without title, author and time; paragraphs are parted by a blank line.</summary>
    public required string Text { get; init; }

    /// <summary>The orders of the blocks the post consists of, in page order (<see cref="Block.Order"/>).</summary>
    public required IReadOnlyList<int> Blocks { get; init; }
}
