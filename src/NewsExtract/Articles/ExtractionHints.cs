using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>What the caller knows of a page. Everything is optional. Immutable; change a copy with <c>with</c>.</summary>
public sealed record ExtractionHints
{
    /// <summary>Nothing is known.</summary>
    public static ExtractionHints None { get; } = new();

    /// <summary>Where the page came from: makes addresses absolute and may give the date. Nothing is fetched.</summary>
    public string? Url { get; init; }

    /// <summary>When the page was fetched: a date after it is not believed, and "two hours ago" is counted from it.</summary>
    public DateTimeOffset? CrawledAt { get; init; }

    /// <summary>The language as a BCP 47 tag; wins over what the page says.</summary>
    public string? Language { get; init; }

    /// <summary>The charset the server named; used for input in bytes.</summary>
    public string? Charset { get; init; }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Url = {Url}, CrawledAt = {CrawledAt:O}, Language = {Language}, Charset = {Charset}");
        return true;
    }
}
