namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>A set of slots as bits. Not thread-safe.</summary>
internal sealed class SlotSet
{
    private ulong[] _bits = new ulong[16];

    public int Count { get; private set; }

    public bool Contains(int slot) => slot >> 6 < _bits.Length && (_bits[slot >> 6] & (1UL << slot)) != 0;

    public void Add(int slot)
    {
        if (slot >> 6 >= _bits.Length)
        {
            Array.Resize(ref _bits, Math.Max(_bits.Length * 2, (slot >> 6) + 1));
        }

        Count += Contains(slot) ? 0 : 1;
        _bits[slot >> 6] |= 1UL << slot;
    }

    public void Remove(int slot)
    {
        if (Contains(slot))
        {
            _bits[slot >> 6] &= ~(1UL << slot);
            Count--;
        }
    }
}
