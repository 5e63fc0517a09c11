namespace NewsExtract.Stories.Indexing;

/// <summary>A story that an article fits.</summary>
/// <param name="Story">The story.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="Score">How well the article fits.</param>
internal readonly record struct StoryFit(long Story, int Count, double Score);

/// <summary>The stories that become one by a new article, which is the last of their articles. Not thread-safe.</summary>
internal sealed class StoryUnion(StoryFit first)
{
    private readonly List<long> _stories = [first.Story];
    private readonly List<StoryMerge> _merges = [];

    /// <summary>All of them, the first joined first.</summary>
    public IReadOnlyList<long> Stories => _stories;

    /// <summary>What was merged, in order.</summary>
    public IReadOnlyList<StoryMerge> Merges => _merges;

    /// <summary>Their articles, the new one among them.</summary>
    public int Count { get; private set; } = first.Count + 1;

    /// <summary>The story that is left of them.</summary>
    private long Story => _merges.Count == 0 ? first.Story : _merges[^1].Stays;

    /// <summary>Takes another story in. The fuller one stays, of two as full the older.</summary>
    public void Take(StoryFit other)
    {
        bool stays = Count > other.Count || (Count == other.Count && Story < other.Story);
        _merges.Add(stays ? new StoryMerge(Goes: other.Story, Stays: Story) : new StoryMerge(Goes: Story, Stays: other.Story));
        _stories.Add(other.Story);
        Count += other.Count;
    }
}
