using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>A story of an index as it was when it was asked for. Immutable.</summary>
public sealed record Story
{
    /// <summary>Its id.</summary>
    public required long Id { get; init; }

    /// <summary>Its articles in order of arrival.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>The earliest time of its articles: when they were published, or else when they arrived; null when no time is known.</summary>
    public DateTimeOffset? First { get; init; }

    /// <summary>The latest time of its articles; null when no time is known.</summary>
    public DateTimeOffset? Last { get; init; }

    /// <summary>Stories that were merged into this one, in the order in which they were.</summary>
    public IReadOnlyList<long> MergedFrom { get; init; } = [];

    /// <summary>Articles that are copies of one text, by the first of each to arrive; articles without a copy are in none.</summary>
    public IReadOnlyList<StoryCopies> Copies { get; init; } = [];

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Articles = {Articles}, First = {First:O}, Last = {Last:O}, MergedFrom = {MergedFrom}, Copies = {Copies}");
        return true;
    }
}
