using NewsExtract.Postgres.Storage;
using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract;

/// <summary>
/// A story index in PostgreSQL (15 or later), for any number of processes that read and write. It gives the answers that a <see cref="StoryIndex"/> gives. Writers take turns: each locks
/// one row until its transaction ends, sees all that those before it wrote, and so two that add copies of one story at once end with one story; no reader waits for a writer. Batches
/// (<see cref="AddRange"/>) are much quicker than single articles. Thread-safe.
/// </summary>
public sealed class PostgresStoryIndex : IStoryIndex, IDisposable, IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly bool _ownsSource;
    private readonly IndexConnections _connections;
    private readonly StoryPlacer _placer;
    private readonly ArticleReader _articles;
    private readonly IPostingReader _postings;
    private readonly IndexAddition _addition;
    private readonly IndexRemoval _removal;
    private readonly StoryReader _stories;
    private readonly bool _isDistributed;

    /// <summary>Opens an index, or makes it.</summary>
    /// <param name="connectionString">The database, as Npgsql reads it.</param>
    /// <param name="options">How it decides; when left out, as the index was begun with, or <see cref="StoryIndexOptions.Default"/>.</param>
    /// <param name="model">What comparison learned; the model in the package when left out.</param>
    /// <param name="storage">Where and how it keeps its articles; <see cref="PostgresStoryOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read, an option is out of its range, or the index was begun with others.</exception>
    /// <exception cref="PostgresStoryException">The server cannot be reached, or a right is missing.</exception>
    /// <exception cref="StoryFormatException">The index was written by a newer version, is broken, or has another model where <see cref="PostgresStoryOptions.RequiresSameModel"/>.</exception>
    public PostgresStoryIndex(string connectionString, StoryIndexOptions? options = null, StoryModel? model = null, PostgresStoryOptions? storage = null)
        : this(SourceOf(connectionString), ownsSource: true, options, model, storage)
    {
    }

    /// <summary>Opens an index, or makes it, with connections of the caller's.</summary>
    /// <param name="source">Gives connections; it stays the caller's. Let it prepare statements (<c>Max Auto Prepare</c>, say 64): planning one takes longer than running it.</param>
    /// <param name="options">How it decides; when left out, as the index was begun with, or <see cref="StoryIndexOptions.Default"/>.</param>
    /// <param name="model">What comparison learned; the model in the package when left out.</param>
    /// <param name="storage">Where and how it keeps its articles; <see cref="PostgresStoryOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or the index was begun with others.</exception>
    /// <exception cref="PostgresStoryException">The server cannot be reached, or a right is missing.</exception>
    /// <exception cref="StoryFormatException">The index was written by a newer version, is broken, or has another model where <see cref="PostgresStoryOptions.RequiresSameModel"/>.</exception>
    public PostgresStoryIndex(NpgsqlDataSource source, StoryIndexOptions? options = null, StoryModel? model = null, PostgresStoryOptions? storage = null)
        : this(source ?? throw new ArgumentNullException(nameof(source)), ownsSource: false, options, model, storage)
    {
    }

    private PostgresStoryIndex(NpgsqlDataSource source, bool ownsSource, StoryIndexOptions? options, StoryModel? model, PostgresStoryOptions? storage)
    {
        (_source, _ownsSource) = (source, ownsSource);
        try
        {
            storage ??= PostgresStoryOptions.Default;
            Storage = storage;
            StorageChecks.Options(storage);
            IndexChecks.Options(options ?? StoryIndexOptions.Default);
            _connections = new IndexConnections(source, new IndexSql(storage.Schema), storage.Timeout);
            model ??= StoryModel.Embedded;
            var migrator = new SchemaMigrator(_connections, storage, new IndexSettings(options ?? StoryIndexOptions.Default, model.Digest));
            IndexSettings settings = migrator.Migrate();
            Options = settings.Agree(options);
            StorageChecks.Model(settings, model, storage);
            _isDistributed = storage.IsDistributed ?? migrator.HasForeignTables();
            _placer = new StoryPlacer(Options, model);
            _articles = new ArticleReader(_connections.Sql, new SignatureCache(storage.CachedSignatures), _isDistributed);
            _postings = _isDistributed ? new FarPostingReader(_connections.Sql, storage.FirstRange) : new NearPostingReader(_connections.Sql);
            _addition = new IndexAddition(_connections, _placer, Options, _articles, _postings, _isDistributed);
            _removal = new IndexRemoval(_connections);
            _stories = new StoryReader(_connections);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>How it decides.</summary>
    public StoryIndexOptions Options { get; }

    /// <summary>Where and how it keeps its articles.</summary>
    public PostgresStoryOptions Storage { get; }

    /// <inheritdoc/>
    public int Count => (int)Math.Min(int.MaxValue, _stories.Counts().Articles);

    /// <inheritdoc/>
    public int StoryCount => (int)Math.Min(int.MaxValue, _stories.Counts().Stories);

    /// <inheritdoc/>
    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived = null, CancellationToken cancellationToken = default)
        => AddRange([new StoryIndexEntry(id, signature, arrived)], cancellationToken)[0];

    /// <inheritdoc/>
    /// <exception cref="PostgresStoryException">The server could not be reached or refused. Unless the connection broke at the very end, nothing was added.</exception>
    public IReadOnlyList<StoryAssignment> AddRange(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
        => Array.ConvertAll(Add(entries, skipsKnown: false, cancellationToken), assignment => assignment!);

    /// <inheritdoc/>
    /// <exception cref="PostgresStoryException">The server could not be reached or refused. Unless the connection broke at the very end, nothing was added.</exception>
    public IReadOnlyList<StoryAssignment?> AddMissing(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
        => Add(entries, skipsKnown: true, cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (!_isDistributed)
        {
            return _connections.Read(session => _placer.FindSimilar(WorkSet(session, default), signature, count), cancellationToken);
        }

        return _connections.ReadOneState(
            session =>
            {
                ForgottenMark forgotten = default;
                session.Query(_connections.Sql.Forgotten, row => forgotten = new ForgottenMark(row.GetInt64(0), row.GetInt64(1)));
                return _placer.FindSimilar(WorkSet(session, forgotten), signature, count);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public bool Remove(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _removal.Remove(IdText.Digest(id), cancellationToken);
    }

    /// <summary>
    /// Takes all articles out whose time (of publication, or else of arrival) lies before another. Those without one stay. Signatures of whole days go by dropping their tables; keys that led
    /// to the articles are passed over from then on, and take room until <see cref="Compact"/>.
    /// </summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <returns>How many were taken out.</returns>
    public int Forget(DateTimeOffset before, CancellationToken cancellationToken = default) => _removal.Forget(before, cancellationToken);

    /// <summary>
    /// Deletes what was left of articles that are gone, and on other servers what writes left that came to nothing. Writers wait meanwhile; readers do not. PostgreSQL gives the room to what is
    /// added later.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <returns>How many keys of articles were deleted.</returns>
    public long Compact(CancellationToken cancellationToken = default) => _removal.Compact(cancellationToken);

    /// <inheritdoc/>
    public long? StoryOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _stories.StoryOf(IdText.Digest(id));
    }

    /// <inheritdoc/>
    public Story? GetStory(long storyId) => _stories.Read(storyId);

    /// <inheritdoc/>
    public IReadOnlyList<Story> GetStories(CancellationToken cancellationToken = default) => _stories.ReadAll(cancellationToken);

    /// <summary>Closes the connections, unless they are the caller's. The index itself stays.</summary>
    public void Dispose()
    {
        if (_ownsSource)
        {
            _source.Dispose();
        }
    }

    /// <summary>Closes the connections, unless they are the caller's. The index itself stays.</summary>
    public ValueTask DisposeAsync() => _ownsSource ? _source.DisposeAsync() : ValueTask.CompletedTask;

    private StoryWorkSet WorkSet(IndexSession session, ForgottenMark forgotten)
        => new(session, _connections.Sql, _articles, _postings, turn: null, forgotten) { LooksUpAtOnce = !_isDistributed };

    private StoryAssignment?[] Add(IReadOnlyList<StoryIndexEntry> entries, bool skipsKnown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (StoryIndexEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry);
            IndexChecks.Id(entry.Id);
            ArgumentNullException.ThrowIfNull(entry.Signature);
        }

        return entries.Count == 0 ? [] : _addition.Add(entries, skipsKnown, cancellationToken);
    }

    private static NpgsqlDataSource SourceOf(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return NpgsqlDataSource.Create(StorageChecks.Prepared(connectionString));
    }
}
