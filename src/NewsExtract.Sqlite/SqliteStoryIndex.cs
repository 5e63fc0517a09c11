using System.Collections.Concurrent;
using NewsExtract.Sqlite;
using NewsExtract.Sqlite.Lookup;
using NewsExtract.Sqlite.Storage;
using NewsExtract.Stories.Indexing;

namespace NewsExtract;

/// <summary>
/// A story index in one SQLite file, which gives the same answers as a <see cref="StoryIndex"/> in memory. When a call that writes has returned, what it wrote survives the death of
/// the process and of the machine; a call that fails has changed nothing. Thread-safe: any number of threads and processes may read, beside one that writes; writers wait for each
/// other. The file takes some 2.7 KB an article, and memory does not grow with it. A file that is damaged, foreign or newer is refused with a <see cref="StoryFormatException"/>.
/// </summary>
public sealed class SqliteStoryIndex : IStoryIndex, IDisposable
{
    /// <summary>Articles that are kept in memory, at most twice as many: some 20 MB. Those that came last are asked for most.</summary>
    private const int CachedArticles = 4096;

    private readonly ConcurrentBag<(Session Session, SqliteStories Stories)> _readers = [];
    private readonly object _writing = new();
    private readonly ArticleCache _cache = new(CachedArticles);
    private readonly SharedMaps _maps = new();
    private readonly SqliteStoryOptions _storage;
    private readonly StoryPlacer _placer;
    private readonly Session _session;
    private readonly SqliteStories _stories;
    private readonly string _path;
    private volatile bool _isDisposed;

    /// <summary>Opens an index, or begins one where there is no file.</summary>
    /// <param name="path">The file. Its log is kept beside it while it is open, under the same name with "-wal" and "-shm".</param>
    /// <param name="options">How it decides; left out, as the file says, or <see cref="StoryIndexOptions.Default"/> for a new one.</param>
    /// <param name="model">What comparison learned; the model in the package when left out.</param>
    /// <param name="storage">How the file is kept; <see cref="SqliteStoryOptions.Default"/> when left out.</param>
    /// <exception cref="StoryFormatException">The file is no story index, is damaged, or was written by a newer version.</exception>
    /// <exception cref="SqliteStoryException">The file cannot be opened or written, or another process holds it.</exception>
    /// <exception cref="ArgumentException">The index was made with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public SqliteStoryIndex(string path, StoryIndexOptions? options = null, StoryModel? model = null, SqliteStoryOptions? storage = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        IndexChecks.Options(options ?? StoryIndexOptions.Default);
        _storage = storage ?? SqliteStoryOptions.Default;
        SqliteStoryChecks.Options(_storage);
        model ??= StoryModel.Embedded;
        _path = Path.GetFullPath(path);
        var database = new Database(_path, _storage, creates: true);
        try
        {
            Schema.Prepare(database, new IndexSettings(options ?? StoryIndexOptions.Default, model.Digest));
            IndexSettings settings = Schema.ReadSettings(database);
            Options = settings.Agree(options);
            ModelDigest = settings.ModelDigest;
            SqliteStoryChecks.Model(_storage, ModelDigest, model.Digest, _path);
            _placer = new StoryPlacer(Options, model);
            _session = new Session(database, _cache, _maps);
            _stories = new SqliteStories(_session);
            _session.Read(session =>
            {
                FileCheck.Run(session, _storage.Check);
                return true;
            });
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>How it decides.</summary>
    public StoryIndexOptions Options { get; }

    /// <summary>The digest (<see cref="StoryModel.Digest"/>) of the model by which the file's first articles were compared. With another one the index scores otherwise.</summary>
    public string ModelDigest { get; }

    /// <inheritdoc/>
    public int Count => Read((session, _) => checked((int)session.State.Articles));

    /// <inheritdoc/>
    public int StoryCount => Read((session, _) => checked((int)session.State.Stories));

    /// <inheritdoc/>
    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived = null, CancellationToken cancellationToken = default)
        => AddRange([new StoryIndexEntry(id, signature, arrived)], cancellationToken)[0];

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment> AddRange(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Write(session => AddRange(session, entries, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment?> AddMissing(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Write(
            session => IndexBatches.AddMissing(entries, id => session.Articles.NumberOf(id) is not null, missing => AddRange(session, missing, cancellationToken)), cancellationToken);
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Read((_, stories) => _placer.FindSimilar(stories, signature, count), cancellationToken);
    }

    /// <inheritdoc/>
    public bool Remove(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Write(
            session =>
            {
                long? number = session.Articles.NumberOf(id);
                _stories.Remove(number is { } found ? [found] : [], cancellationToken);
                return number is not null;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public int Forget(DateTimeOffset before, CancellationToken cancellationToken = default) => Write(
        session =>
        {
            List<long> old = session.Articles.Before(before.UtcTicks);
            _stories.Remove(old, cancellationToken);
            return old.Count;
        },
        cancellationToken);

    /// <inheritdoc/>
    public long? StoryOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read((session, _) => session.Articles.NumberOf(id) is { } number ? session.Articles.Read(number).Story : (long?)null);
    }

    /// <inheritdoc/>
    public Story? GetStory(long storyId) => Read((_, stories) => stories.View(storyId));

    /// <inheritdoc/>
    public IReadOnlyList<Story> GetStories(CancellationToken cancellationToken = default)
        => Read((session, stories) => session.Stories.All().Select(story => stories.View(story)!).ToArray(), cancellationToken);

    /// <summary>The signature of an article, the bytes that were added; null when the index does not have it.</summary>
    /// <param name="id">The article.</param>
    public StorySignature? SignatureOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read((session, _) => session.Articles.NumberOf(id) is { } number ? session.Articles.Read(number).Signature : null);
    }

    /// <summary>
    /// Gives back to the disk what removed articles took, and carries the log over into the file. Readers may go on; the log is cut only when none is in the middle of reading.
    /// Answers do not change.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work; what is left is done by the next call.</param>
    public void Compact(CancellationToken cancellationToken = default)
    {
        Write(
            session =>
            {
                session.Segments.Compact();
                session.State = session.State with { Epoch = session.State.Epoch + 1 };
                return true;
            },
            cancellationToken);
        InTurn(
            () =>
            {
                _session.Maintain("PRAGMA incremental_vacuum", cancellationToken);
                _session.Maintain("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Looks for damage, as <see cref="SqliteStoryOptions.Check"/> does when the file is opened.</summary>
    /// <param name="check">What to check.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoryFormatException">There is damage.</exception>
    public void Verify(SqliteFileCheck check = SqliteFileCheck.Everything, CancellationToken cancellationToken = default) => Read(
        (session, _) =>
        {
            FileCheck.Run(session, check);
            return true;
        },
        cancellationToken);

    /// <summary>Closes the file. The index must not be used afterwards, nor while it is being closed.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        while (_readers.TryTake(out (Session Session, SqliteStories Stories) reader))
        {
            reader.Session.Dispose();
        }

        lock (_writing)
        {
            _session.Dispose();
        }
    }

    private StoryAssignment[] AddRange(Session session, IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken)
    {
        IndexBatches.Check(entries, id => session.Articles.NumberOf(id) is not null);
        return [.. entries.Select(entry =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _placer.Add(_stories, entry.Id, entry.Signature, entry.Arrived);
        })];
    }

    private T Write<T>(Func<Session, T> write, CancellationToken cancellationToken) => InTurn(
        () =>
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _session.Write(write, cancellationToken);
        },
        cancellationToken);

    private T InTurn<T>(Func<T> work, CancellationToken cancellationToken)
    {
        TurnWait.For(wait => Monitor.TryEnter(_writing, wait), cancellationToken);
        try
        {
            return work();
        }
        finally
        {
            Monitor.Exit(_writing);
        }
    }

    /// <summary>Readers have connections of their own, so they wait for nobody.</summary>
    private T Read<T>(Func<Session, SqliteStories, T> read, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!_readers.TryTake(out (Session Session, SqliteStories Stories) reader))
        {
            var session = new Session(new Database(_path, _storage, creates: false), _cache, _maps);
            reader = (session, new SqliteStories(session));
        }

        try
        {
            return reader.Session.Read(session => read(session, reader.Stories), cancellationToken);
        }
        finally
        {
            _readers.Add(reader);
        }
    }
}
