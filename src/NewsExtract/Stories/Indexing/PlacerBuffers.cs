namespace NewsExtract.Stories.Indexing;

/// <summary>What placing an article needs to remember meanwhile, in room that is used again for the next. Not thread-safe.</summary>
internal sealed class PlacerBuffers
{
    /// <summary>The articles that have most in common with the new one.</summary>
    public List<StoredArticle> Candidates { get; } = [];

    /// <summary>What each article that was compared scored, by number, in the order in which they were.</summary>
    public Dictionary<long, ScoredArticle> Scores { get; } = [];

    /// <summary>The most probable of the articles of each story.</summary>
    public Dictionary<long, NearestArticle> Nearest { get; } = [];

    /// <summary>Stories that are worth a closer look.</summary>
    public List<long> Promising { get; } = [];

    /// <summary>Articles of these.</summary>
    public StorySamples Samples { get; } = new();

    /// <summary>How probable it is for each article of a sample.</summary>
    public List<double> Probabilities { get; } = [];

    /// <summary>The stories that the new article fits.</summary>
    public List<StoryFit> Fits { get; } = [];

    /// <summary>Groups of copies that the new article may belong to.</summary>
    public Dictionary<long, CopyGroup> Groups { get; } = [];

    /// <summary>Forgets all, so that no article is kept alive.</summary>
    public void Clear()
    {
        Candidates.Clear();
        Scores.Clear();
        Nearest.Clear();
        Promising.Clear();
        Samples.Clear();
        Probabilities.Clear();
        Fits.Clear();
        Groups.Clear();
    }
}
