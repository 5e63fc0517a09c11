namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>A story of the index: its id and the slots of its articles in order of arrival. Most stories have one article and need no array.</summary>
internal struct StoryRow
{
    private int[]? _slots;
    private int _single;

    public StoryRow(long id) => Id = id;

    public long Id { get; }

    /// <summary>How many articles it has; none when it was merged into another or all have gone.</summary>
    public int Count { get; private set; }

    public int SlotAt(int index) => _slots is null ? _single : _slots[index];

    /// <summary>Adds a slot behind the others.</summary>
    public void Add(int slot)
    {
        if (_slots is null && Count == 0)
        {
            _single = slot;
            Count = 1;
            return;
        }

        _slots ??= [_single, 0, 0, 0];
        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, Count * 2);
        }

        _slots[Count++] = slot;
    }

    public void Remove(int slot)
    {
        if (_slots is not null)
        {
            int index = Array.BinarySearch(_slots, 0, Count, slot);
            Array.Copy(_slots, index + 1, _slots, index, Count - index - 1);
        }

        Count--;
    }

    /// <summary>Takes all slots of another story, which has none then.</summary>
    public void TakeAll(ref StoryRow other)
    {
        int[] all = new int[Math.Max(4, Count + other.Count)];
        int i = 0;
        int j = 0;
        for (int k = 0; k < Count + other.Count; k++)
        {
            bool isMine = j == other.Count || (i < Count && SlotAt(i) < other.SlotAt(j));
            all[k] = isMine ? SlotAt(i++) : other.SlotAt(j++);
        }

        Count += other.Count;
        _slots = all;
        other._slots = null;
        other.Count = 0;
    }
}
