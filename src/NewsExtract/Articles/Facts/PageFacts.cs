namespace NewsExtract.Facts;

/// <summary>What a page says of itself. A fact the page does not give is null or empty, never a guess.</summary>
internal sealed record PageFacts
{
    /// <summary>The headline without the name of the site.</summary>
    public string? Title { get; init; }

    /// <summary>The people who wrote the article, in page order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public string? Publisher { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    public string? CanonicalUrl { get; init; }

    public string? Description { get; init; }

    /// <summary>The text of the article as linked data gives it, free of markup and entities.</summary>
    public string? ArticleBody { get; init; }

    public bool IsLiveBlog { get; init; }
}
