namespace NewsExtract.Stories.Indexing;

/// <summary>What adding an article changes. A store does this in order: append the article, begin a story for it or put it into one, merge stories, unite copies.</summary>
internal sealed record StoryPlacement
{
    /// <summary>What the caller calls the article.</summary>
    public required string Id { get; init; }

    /// <summary>The signed article.</summary>
    public required StorySignature Signature { get; init; }

    /// <summary>Its time; <see cref="StoredArticle.NoTime"/> when not known.</summary>
    public required long Time { get; init; }

    /// <summary>The story that it joins; null when it begins one.</summary>
    public long? Joins { get; init; }

    /// <summary>Stories that become one, in this order. The ids that led to a story that goes lead to the one that stays.</summary>
    public IReadOnlyList<StoryMerge> Merges { get; init; } = [];

    /// <summary>Groups of copies (<see cref="StoredArticle.Copies"/>) that become one with the article; with none it is a group of its own.</summary>
    public IReadOnlyList<long> Copies { get; init; } = [];

    /// <summary>Where the article is in the end; null for a story of its own.</summary>
    public long? Story => Merges.Count > 0 ? Merges[^1].Stays : Joins;
}

/// <summary>Two stories become one.</summary>
/// <param name="Goes">The story that is no more.</param>
/// <param name="Stays">The story that has the articles of both.</param>
internal readonly record struct StoryMerge(long Goes, long Stays);
