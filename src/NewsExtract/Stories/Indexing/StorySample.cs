using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>Some articles of a story in order of arrival.</summary>
/// <param name="story">The story.</param>
/// <param name="count">How many articles it has.</param>
/// <param name="articles">Those at the positions of <see cref="EvenSample"/>.</param>
internal readonly ref struct StorySample(long story, int count, ReadOnlySpan<StoredArticle> articles)
{
    public long Story { get; } = story;

    public int Count { get; } = count;

    public ReadOnlySpan<StoredArticle> Articles { get; } = articles;
}

/// <summary>Samples of some stories, made anew for each article that is added without taking new memory. Not thread-safe.</summary>
internal sealed class StorySamples
{
    private readonly List<StoredArticle> _articles = [];
    private readonly List<(long Story, int Count, int Start)> _stories = [];

    /// <summary>How many stories there are.</summary>
    public int Count => _stories.Count;

    /// <summary>The sample of one of the stories, until the next change.</summary>
    public StorySample this[int index]
    {
        get
        {
            (long story, int count, int start) = _stories[index];
            int end = index + 1 < _stories.Count ? _stories[index + 1].Start : _articles.Count;
            return new StorySample(story, count, CollectionsMarshal.AsSpan(_articles)[start..end]);
        }
    }

    public void Clear()
    {
        _articles.Clear();
        _stories.Clear();
    }

    /// <summary>Begins the sample of a story, whose articles are to be added next.</summary>
    /// <param name="story">The story.</param>
    /// <param name="count">How many articles it has.</param>
    public void Begin(long story, int count) => _stories.Add((story, count, _articles.Count));

    /// <summary>Adds an article to the sample that was begun last.</summary>
    public void Add(in StoredArticle article) => _articles.Add(article);
}
