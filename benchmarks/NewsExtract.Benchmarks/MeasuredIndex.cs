namespace NewsExtract.Benchmarks;

/// <summary>An empty index of a kind, and how to tell how large it has become.</summary>
internal sealed class MeasuredIndex : IDisposable
{
    private readonly Action _close;

    private MeasuredIndex(IStoryIndex index, Func<long> bytes, Action close) => (Index, Bytes, _close) = (index, bytes, close);

    public IStoryIndex Index { get; }

    /// <summary>The bytes it takes.</summary>
    public Func<long> Bytes { get; }

    /// <summary>Opens an index.</summary>
    /// <param name="kind">memory or sqlite.</param>
    public static MeasuredIndex Open(string kind) => kind switch
    {
        "memory" => InMemory(),
        "sqlite" => InSqlite(),
        _ => throw new ArgumentException($"There is no index '{kind}': use memory or sqlite.", nameof(kind)),
    };

    public void Dispose() => _close();

    private static MeasuredIndex InMemory()
    {
        var index = new StoryIndex();
        return new MeasuredIndex(index, () => GC.GetTotalMemory(forceFullCollection: true), index.Dispose);
    }

    private static MeasuredIndex InSqlite()
    {
        string folder = Directory.CreateTempSubdirectory("newsextract-index-").FullName;
        string path = Path.Combine(folder, "stories.db");
        var index = new SqliteStoryIndex(path);
        return new MeasuredIndex(
            index,
            () =>
            {
                index.Compact();
                return new FileInfo(path).Length;
            },
            () =>
            {
                index.Dispose();
                Directory.Delete(folder, recursive: true);
            });
    }
}
