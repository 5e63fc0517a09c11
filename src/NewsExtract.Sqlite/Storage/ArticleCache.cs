namespace NewsExtract.Sqlite.Storage;

/// <summary>What of an article never changes.</summary>
internal sealed record ArticleContent(string Id, StorySignature Signature, long Time);

/// <summary>The articles that were read last. Numbers are never used again, so nothing in it can be out of date, whoever writes the file. Thread-safe.</summary>
/// <param name="size">At least so many articles are kept, at most twice as many.</param>
internal sealed class ArticleCache(int size)
{
    private readonly object _lock = new();
    private Dictionary<long, ArticleContent> _young = [];
    private Dictionary<long, ArticleContent> _old = [];

    public ArticleContent? Find(long number)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(number, out ArticleContent? content))
            {
                return content;
            }

            if (_old.TryGetValue(number, out content))
            {
                Keep(number, content);
            }

            return content;
        }
    }

    public void Add(long number, ArticleContent content)
    {
        lock (_lock)
        {
            Keep(number, content);
        }
    }

    /// <summary>Forgets all: after an addition that was undone, whose number another article gets.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _young = [];
            _old = [];
        }
    }

    private void Keep(long number, ArticleContent content)
    {
        if (_young.Count >= size)
        {
            _old = _young;
            _young = [];
        }

        _young[number] = content;
    }
}
