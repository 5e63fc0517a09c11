namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>A story index in memory without locks: <see cref="FindSimilar"/> may run beside itself, all else alone.</summary>
internal sealed class IndexEngine
{
    private readonly StoryPlacer _placer;
    private MemoryStories _readers;
    private MemoryStories _writer;

    public IndexEngine(StoryIndexOptions options, StoryModel model, IndexStore store)
    {
        _placer = new StoryPlacer(options, model);
        (Store, _readers, _writer) = PartsOf(store);
    }

    public IndexStore Store { get; private set; }

    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived) => _placer.Add(_writer, id, signature, arrived);

    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count) => _placer.FindSimilar(_readers, signature, count);

    public void Remove(int slot)
    {
        Store.Remove(slot);
        CompactWhenSparse();
    }

    public int Forget(DateTimeOffset before)
    {
        int[] old = [.. Enumerable.Range(0, Store.Articles.Count).Where(slot => Store.Live.Contains(slot) && Store.Articles[slot].Time is var time && time != StoredArticle.NoTime && time < before.UtcTicks)];

        // The latest first: a story's slots need not be moved up then.
        foreach (int slot in old.AsEnumerable().Reverse())
        {
            Store.Remove(slot);
        }

        CompactWhenSparse();
        return old.Length;
    }

    private static (IndexStore Store, MemoryStories Readers, MemoryStories Writer) PartsOf(IndexStore store)
        => (store, new MemoryStories(store, isWriter: false), new MemoryStories(store, isWriter: true));

    private void CompactWhenSparse()
    {
        if (Store.IsSparse)
        {
            (Store, _readers, _writer) = PartsOf(Store.Compact());
        }
    }
}
