namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>The stories of the index, by row: ids ascend with the rows. Not thread-safe for writers.</summary>
internal sealed class StoryTable
{
    private readonly PagedArray<StoryRow> _rows = new();
    private readonly Dictionary<long, long> _mergedInto = [];
    private readonly Dictionary<long, List<long>> _mergedFrom = [];

    public int RowCount => _rows.Count;

    /// <summary>How many stories have articles.</summary>
    public int Count { get; private set; }

    public ref StoryRow this[int row] => ref _rows[row];

    /// <summary>Begins a story without articles; ids must ascend.</summary>
    /// <returns>Its row.</returns>
    public int Begin(long id)
    {
        _rows.Add(new StoryRow(id));
        return _rows.Count - 1;
    }

    /// <summary>Adds a slot behind the others of a story.</summary>
    public void Add(int row, int slot)
    {
        ref StoryRow story = ref _rows[row];
        Count += story.Count == 0 ? 1 : 0;
        story.Add(slot);
    }

    /// <summary>Takes a slot out; with its last one the story goes, and the ids that led to it.</summary>
    public void Remove(int row, int slot)
    {
        ref StoryRow story = ref _rows[row];
        story.Remove(slot);
        if (story.Count > 0)
        {
            return;
        }

        Count--;
        foreach (long id in MergedFrom(story.Id))
        {
            _mergedInto.Remove(id);
        }

        _mergedFrom.Remove(story.Id);
    }

    /// <summary>Merges a story into another.</summary>
    public void Merge(int from, int into)
    {
        ref StoryRow gone = ref _rows[from];
        ref StoryRow stays = ref _rows[into];
        stays.TakeAll(ref gone);
        Count--;
        if (_mergedFrom.Remove(gone.Id, out List<long>? earlier))
        {
            foreach (long id in earlier)
            {
                Forward(id, stays.Id);
            }
        }

        Forward(gone.Id, stays.Id);
    }

    /// <summary>Says that a story was merged into another.</summary>
    public void Forward(long from, long into)
    {
        _mergedInto[from] = into;
        if (!_mergedFrom.TryGetValue(into, out List<long>? list))
        {
            _mergedFrom[into] = list = [];
        }

        list.Add(from);
    }

    /// <summary>The stories that were merged into one, in the order in which they were.</summary>
    public IReadOnlyList<long> MergedFrom(long id) => _mergedFrom.TryGetValue(id, out List<long>? list) ? list : [];

    /// <summary>The row of a story or of the one it was merged into; -1 when there is none.</summary>
    public int RowOf(long id)
    {
        long target = _mergedInto.GetValueOrDefault(id, id);
        int low = 0;
        int high = _rows.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            long found = _rows[middle].Id;
            if (found == target)
            {
                return _rows[middle].Count > 0 ? middle : -1;
            }

            low = found < target ? middle + 1 : low;
            high = found < target ? high : middle - 1;
        }

        return -1;
    }
}
