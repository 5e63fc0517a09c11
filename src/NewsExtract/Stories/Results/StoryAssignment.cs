using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>Where an article was put. Immutable.</summary>
public sealed record StoryAssignment
{
    /// <summary>The story. Stories are numbered from 1 in the order in which they begin, so the same stream gets the same ids.</summary>
    public required long StoryId { get; init; }

    /// <summary>Whether the article began the story.</summary>
    public required bool IsNew { get; init; }

    /// <summary>How probable it is that the article tells of the story's event, by the articles that the story had, 0 to 1; 0 for a new story.</summary>
    public required double Score { get; init; }

    /// <summary>Stories that this article showed to be one with <see cref="StoryId"/>. Their ids lead there from now on; mostly there are none.</summary>
    public IReadOnlyList<long> Merged { get; init; } = [];

    /// <summary>The article of the story that this one is closest a copy, an excerpt or a revision of; null for none.</summary>
    public string? CopyOf { get; init; }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"StoryId = {StoryId}, IsNew = {IsNew}, Score = {Score}, Merged = {Merged}, CopyOf = {CopyOf}");
        return true;
    }
}
