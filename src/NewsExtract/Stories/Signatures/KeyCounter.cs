namespace NewsExtract.Stories.Signatures;

/// <summary>An item of a story on its way into the profile.</summary>
internal struct WeighedKey
{
    public uint Key;
    public float Weight;
    public int Count;

    /// <summary>The word it was first seen as.</summary>
    public int FirstWord;
    public byte Rarity;
    public byte Burst;
    public byte Traits;
}

/// <summary>Counts keys and gives the weightiest; a hash table whose buffers are kept. Not thread-safe.</summary>
internal sealed class KeyCounter
{
    /// <summary>Sign, exponent and the first three bits of a weight.</summary>
    private const int RangeShift = 20;
    private const int Ranges = 1 << (32 - RangeShift);

    private readonly int[] _ranges = new int[Ranges];
    private int[] _slots = new int[2048];
    private WeighedKey[] _items = new WeighedKey[1024];
    private WeighedKey[] _top = [];
    private ulong[] _order = [];
    private int[] _places = [];

    public int Count { get; private set; }

    public Span<WeighedKey> Items => _items.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots);
    }

    /// <summary>The item of a key, new or old. Valid until the next call.</summary>
    public ref WeighedKey Of(uint key, out bool isNew)
    {
        uint mask = (uint)_slots.Length - 1;
        uint slot = (key * 0x9E3779B1) >> 7;
        for (slot &= mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_items[_slots[slot] - 1].Key == key)
            {
                isNew = false;
                return ref _items[_slots[slot] - 1];
            }
        }

        isNew = true;
        if (Count == _items.Length)
        {
            Grow();
            return ref Of(key, out isNew);
        }

        _slots[slot] = ++Count;
        _items[Count - 1] = new WeighedKey { Key = key };
        return ref _items[Count - 1];
    }

    /// <summary>The weightiest items, by falling weight; of equal ones the lower keys. They lie in a buffer of their own.</summary>
    /// <remarks>Only those are ordered whose weights are of the ranges that can be among the first: a count by exponent and first bits tells them.</remarks>
    public Span<WeighedKey> Top(int most)
    {
        if (_order.Length < Count)
        {
            _order = new ulong[_items.Length];
            _places = new int[_items.Length];
        }

        // The bits of positive numbers are in their order, so one integer holds weight and key.
        uint least = LeastRange(most);
        int candidates = 0;
        for (int i = 0; i < Count; i++)
        {
            uint bits = BitConverter.SingleToUInt32Bits(_items[i].Weight);
            if (bits >> RangeShift >= least)
            {
                _order[candidates] = ((ulong)~bits << 32) | _items[i].Key;
                _places[candidates++] = i;
            }
        }

        MemoryExtensions.Sort(_order.AsSpan(0, candidates), _places.AsSpan(0, candidates));
        int count = Math.Min(most, candidates);
        if (_top.Length < count)
        {
            _top = new WeighedKey[most];
        }

        for (int i = 0; i < count; i++)
        {
            _top[i] = _items[_places[i]];
        }

        return _top.AsSpan(0, count);
    }

    /// <summary>The range of weights in which the last of the weightiest lies.</summary>
    private uint LeastRange(int most)
    {
        if (Count <= most)
        {
            return 0;
        }

        Array.Clear(_ranges);
        foreach (ref readonly WeighedKey item in Items)
        {
            _ranges[BitConverter.SingleToUInt32Bits(item.Weight) >> RangeShift]++;
        }

        uint range = Ranges - 1;
        for (int above = _ranges[range]; above < most; above += _ranges[range])
        {
            range--;
        }

        return range;
    }

    private void Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        _slots = new int[_items.Length * 2];
        uint mask = (uint)_slots.Length - 1;
        for (int i = 0; i < Count; i++)
        {
            uint slot = ((_items[i].Key * 0x9E3779B1) >> 7) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = i + 1;
        }
    }
}
