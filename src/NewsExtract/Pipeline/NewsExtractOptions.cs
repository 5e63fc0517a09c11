namespace NewsExtract;

/// <summary>How documents become items. Immutable; change a copy with <c>with</c>.</summary>
public sealed record NewsExtractOptions
{
    /// <summary>The defaults.</summary>
    public static NewsExtractOptions Default { get; } = new();

    /// <summary>How articles are extracted.</summary>
    public ArticleOptions Articles { get; init; } = ArticleOptions.Default;

    /// <summary>How entities are found.</summary>
    public EntityOptions Entities { get; init; } = EntityOptions.Default;

    /// <summary>How the story index works that <c>AddNewsExtract</c> registers.</summary>
    public StoryIndexOptions Stories { get; init; } = StoryIndexOptions.Default;

    /// <summary>Whether entities are found, which takes most of the time after parsing. Default: true.</summary>
    public bool FindsEntities { get; init; } = true;

    /// <summary>Whether articles are signed for comparison. Signatures of articles whose entities were not found tell events apart less well. Default: true.</summary>
    public bool SignsStories { get; init; } = true;

    /// <summary>Most documents of one stream that are processed at once, at most 1,024; 0 for as many as there are processors. Default: 0. Twice as many are held in memory.</summary>
    public int Parallelism { get; init; }

    /// <summary>Whether items of a stream come in the order of their documents. False gives each as soon as it is done. Default: true.</summary>
    public bool KeepsOrder { get; init; } = true;
}
