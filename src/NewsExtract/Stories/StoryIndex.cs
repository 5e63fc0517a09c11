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
    /// <exception cref="StoryFormatException">The stream holds no index, or it is broken, cut short, or was written by a newer version.</exception>
    public static StoryIndex Load(Stream stream, StoryModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        (StoryIndexOptions options, IndexStore store) = IndexFileReader.Read(stream);
        return new StoryIndex(options, model, store);
    }

    /// <inheritdoc/>
    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived = null)
    {
        IndexChecks.Id(id);
        ArgumentNullException.ThrowIfNull(signature);
        return Write(engine => engine.Store.TryGetSlot(id, out _) ? throw IndexChecks.Known(id) : engine.Add(id, signature, arrived));
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment> AddRange(IReadOnlyList<StoryIndexEntry> entries) => Write(engine => AddRange(engine, entries));

    /// <inheritdoc/>
    public IReadOnlyList<StoryAssignment?> AddMissing(IReadOnlyList<StoryIndexEntry> entries)
        => Write(engine => IndexBatches.AddMissing(entries, id => engine.Store.TryGetSlot(id, out _), missing => AddRange(engine, missing)));

    /// <inheritdoc/>
    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count)
    {
        ArgumentNullException.ThrowIfNull(signature);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return Read(_ => _engine.FindSimilar(signature, count));
    }

    /// <inheritdoc/>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Write(engine =>
        {
            bool isThere = engine.Store.TryGetSlot(id, out int slot);
            if (isThere)
            {
                engine.Remove(slot);
            }

            return isThere;
        });
    }

    /// <inheritdoc/>
    public int Forget(DateTimeOffset before) => Write(engine => engine.Forget(before));

    /// <inheritdoc/>
    public long? StoryOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Read(store => store.TryGetSlot(id, out int slot) ? store.Stories[store.Articles[slot].Row].Id : (long?)null);
    }

    /// <inheritdoc/>
    public Story? GetStory(long storyId) => Read(store => store.Stories.RowOf(storyId) is var row && row >= 0 ? store.View(row) : null);

    /// <inheritdoc/>
    public IReadOnlyList<Story> GetStories()
        => Read(store => Enumerable.Range(0, store.Stories.RowCount).Where(row => store.Stories[row].Count > 0).Select(row => store.View(row)).ToArray());

    /// <summary>Writes the index as versioned bytes with a digest, some 2.4 KB an article. Readers may go on meanwhile.</summary>
    /// <param name="stream">Takes the bytes; left open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Read(store =>
        {
            IndexFileWriter.Write(stream, Options, store);
            return true;
        });
    }

    /// <summary>Lets the lock go. The index must not be used afterwards.</summary>
    public void Dispose() => _lock.Dispose();

    private static StoryAssignment[] AddRange(IndexEngine engine, IReadOnlyList<StoryIndexEntry> entries)
    {
        IndexBatches.Check(entries, id => engine.Store.TryGetSlot(id, out _));
        return [.. entries.Select(entry => engine.Add(entry.Id, entry.Signature, entry.Arrived))];
    }

    private T Read<T>(Func<IndexStore, T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read(_engine.Store);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private T Write<T>(Func<IndexEngine, T> write)
    {
        _lock.EnterWriteLock();
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
