using NewsExtract.Stories.Indexing;
using NewsExtract.Stories.Indexing.Memory;

namespace NewsExtract;

/// <summary>
/// A story index in memory. The same articles in the same order give the same stories and ids, wherever they run. Thread-safe: readers run beside each other, and a writer
/// (<see cref="Add"/>, <see cref="Remove"/>, <see cref="Forget"/>) alone. An article takes about 1 KB besides the profile of its signature. Adding one takes half a
/// millisecond, and hardly longer when there are many.
/// </summary>
public sealed class StoryIndex : IStoryIndex, IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly IndexEngine _engine;

    /// <summary>Makes an empty index.</summary>
    /// <param name="options">How it decides; <see cref="StoryIndexOptions.Default"/> when left out.</param>
    /// <param name="model">What comparison learned; the model in the package when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public StoryIndex(StoryIndexOptions? options = null, StoryModel? model = null)
        : this(options ?? StoryIndexOptions.Default, model, new IndexStore())
    {
    }

    private StoryIndex(StoryIndexOptions options, StoryModel? model, IndexStore store)
    {
        IndexChecks.Options(options);
        Options = options;
        _engine = new IndexEngine(options, model ?? StoryModel.Embedded, store);
    }

    /// <summary>How it decides.</summary>
    public StoryIndexOptions Options { get; }

    /// <inheritdoc/>
    public int Count => Read(store => store.Live.Count);

    /// <inheritdoc/>
    public int StoryCount => Read(store => store.Stories.Count);

    /// <summary>Reads what <see cref="Save"/> wrote. The index decides as the saved one did. The stream is read to the end of the index and left open.</summary>
    /// <param name="stream">The saved index.</param>
    /// <param name="model">What comparison learned; the model in the package when left out. With another model than the saved index had, it scores otherwise.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="StoryFormatException">The stream holds no index, or it is broken, cut short, or was written by a newer version.</exception>
    public static StoryIndex Load(Stream stream, StoryModel? model = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        (StoryIndexOptions options, IndexStore store) = IndexFileReader.Read(stream, cancellationToken);
        return new StoryIndex(options, model, store);
    }

    /// <inheritdoc/>
    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived = null, CancellationToken cancellationToken = default)
    {
        IndexChecks.Id(id);
        ArgumentNullException.ThrowIfNull(signature);
        return Write(engine => engine.Store.TryGetSlot(id, out _) ? throw IndexChecks.Known(id) : engine.Add(id, signature, arrived), cancellationToken);
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment> AddRange(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
        => Write(engine => AddRange(engine, entries, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment?> AddMissing(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
        => Write(engine => IndexBatches.AddMissing(entries, id => engine.Store.TryGetSlot(id, out _), missing => AddRange(engine, missing, cancellationToken)), cancellationToken);

    /// <inheritdoc/>
    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Read(_ => _engine.FindSimilar(signature, count), cancellationToken);
    }

    /// <inheritdoc/>
    public bool Remove(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Write(
            engine =>
            {
                bool isThere = engine.Store.TryGetSlot(id, out int slot);
                if (isThere)
                {
                    engine.Remove(slot);
                }

                return isThere;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public int Forget(DateTimeOffset before, CancellationToken cancellationToken = default) => Write(engine => engine.Forget(before), cancellationToken);

    /// <inheritdoc/>
    public long? StoryOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(store => store.TryGetSlot(id, out int slot) ? store.Stories[store.Articles[slot].Row].Id : (long?)null);
    }

    /// <inheritdoc/>
    public Story? GetStory(long storyId) => Read(store => store.Stories.RowOf(storyId) is var row && row >= 0 ? store.View(row) : null);

    /// <inheritdoc/>
    public IReadOnlyList<Story> GetStories(CancellationToken cancellationToken = default) => Read(
        store => Enumerable.Range(0, store.Stories.RowCount).Where(row => store.Stories[row].Count > 0).Select(row =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return store.View(row);
        }).ToArray(),
        cancellationToken);

    /// <summary>Writes the index as versioned bytes with a digest, some 2.4 KB an article. Readers may go on meanwhile.</summary>
    /// <param name="stream">Takes the bytes; left open.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then is no index.</param>
    public void Save(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Read(
            store =>
            {
                IndexFileWriter.Write(stream, Options, store, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Lets the lock go. The index must not be used afterwards.</summary>
    public void Dispose() => _lock.Dispose();

    private static StoryAssignment[] AddRange(IndexEngine engine, IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken)
    {
        IndexBatches.Check(entries, id => engine.Store.TryGetSlot(id, out _));
        return [.. entries.Select(entry =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return engine.Add(entry.Id, entry.Signature, entry.Arrived);
        })];
    }

    private T Read<T>(Func<IndexStore, T> read, CancellationToken cancellationToken = default)
    {
        TurnWait.For(_lock.TryEnterReadLock, cancellationToken);
        try
        {
            return read(_engine.Store);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private T Write<T>(Func<IndexEngine, T> write, CancellationToken cancellationToken)
    {
        TurnWait.For(_lock.TryEnterWriteLock, cancellationToken);
        try
        {
            return write(_engine);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
