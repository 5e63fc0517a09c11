using NewsExtract.Sqlite.Lookup;
using NewsExtract.Stories.Indexing;

namespace NewsExtract.Sqlite.Storage;

/// <summary>
/// A connection with what it has in memory of the file. Every reading and writing is a transaction, at whose begin memory is brought up to what the file has, which other processes
/// may write too. Not thread-safe; readers and the writer have one each.
/// </summary>
internal sealed class Session : IDisposable
{
    /// <summary>So many articles are found by memory alone. More make opening slower, fewer make writing so.</summary>
    private const int MostOfTail = 1024;

    private readonly ArticleCache _cache;
    private readonly Tail _tail = new();
    private long _epoch = -1;

    public Session(Database database, ArticleCache cache, SharedMaps maps)
    {
        Database = database;
        _cache = cache;
        Articles = new ArticleTable(database, cache);
        Stories = new StoryRows(database);
        Segments = new SegmentList(database, maps);
    }

    public Database Database { get; }

    public ArticleTable Articles { get; }

    public StoryRows Stories { get; }

    public SegmentList Segments { get; }

    /// <summary>The numbers of the file as the open transaction sees them; a writer changes them.</summary>
    public IndexState State { get; set; } = new();

    public T Read<T>(Func<Session, T> read, CancellationToken cancellationToken = default) => InTransaction("BEGIN", () => read(this), cancellationToken);

    public T Write<T>(Func<Session, T> write, CancellationToken cancellationToken = default) => InTransaction(
        "BEGIN IMMEDIATE",
        () =>
        {
            IndexState before = State;
            T result = write(this);
            if (State != before)
            {
                State.Write(Database);
            }

            return result;
        },
        cancellationToken);

    /// <summary>Runs a statement outside of any transaction.</summary>
    public void Maintain(string sql, CancellationToken cancellationToken) => Database.Interruptible(
        () =>
        {
            Database.Execute(sql);
            return true;
        },
        cancellationToken);

    /// <summary>The latest articles that have a key, as many as there are or <paramref name="numbers"/> takes.</summary>
    /// <returns>How many it took.</returns>
    public int Latest(in CandidateKey key, Span<long> numbers)
    {
        int count = _tail.Latest(key, numbers);
        return count == numbers.Length ? count : count + Segments.Latest(PostingKey.Of(key.Key, key.IsBand), numbers[count..]);
    }

    /// <summary>Lets an article be found that was just inserted.</summary>
    public void Show(in StoredArticle article)
    {
        _tail.Add(article.Number, article.Signature);
        if (_tail.Last - State.Flushed >= MostOfTail)
        {
            Segments.Add([.. Articles.After(State.Flushed).Select(shown => (shown.Number, shown.Signature))]);
            _tail.Begin(_tail.Last);
            State = State with { Flushed = _tail.Last, Epoch = State.Epoch + 1 };
        }
    }

    /// <summary>Lets articles be found no more, which were just deleted.</summary>
    public void Hide(IReadOnlyList<StoredArticle> articles)
    {
        Segments.Remove(articles.Where(article => article.Number <= State.Flushed).Select(article => article.Number));
        foreach (StoredArticle article in articles.Where(article => article.Number > State.Flushed))
        {
            _tail.Remove(article.Number, article.Signature);
        }

        State = State with { Epoch = State.Epoch + 1 };
    }

    public void Dispose() => Database.Dispose();

    private T InTransaction<T>(string begin, Func<T> work, CancellationToken cancellationToken)
    {
        IndexState before = State;
        try
        {
            Database.Begin(begin, cancellationToken);
            T result = Database.Interruptible(
                () =>
                {
                    Refresh();
                    before = State;
                    return work();
                },
                cancellationToken);
            Database.Query("COMMIT").Run();
            _epoch = State.Epoch;
            return result;
        }
        catch
        {
            Database.Rollback();

            if (State != before)
            {
                // Memory may know what was undone, and numbers that were given to articles will be given to others.
                _epoch = -1;
                _cache.Clear();
            }

            throw;
        }
    }

    private void Refresh()
    {
        State = IndexState.Read(Database);
        long known = _epoch;

        // Until all is read, should that fail.
        _epoch = -1;
        if (known != State.Epoch)
        {
            Segments.Load();
            _tail.Begin(State.Flushed);
        }

        if (_tail.Last < State.NextNumber - 1)
        {
            foreach (StoredArticle article in Articles.After(_tail.Last))
            {
                _tail.Add(article.Number, article.Signature);
            }
        }

        _epoch = State.Epoch;
    }
}
