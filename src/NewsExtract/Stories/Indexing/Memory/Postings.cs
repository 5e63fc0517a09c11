using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>
/// Which articles have a key, the latest first. A posting is a slot and which of its keys it is, so that a chain needs one number a posting: the next one.
/// Postings of articles that are gone are passed over, and unlinked when a writer passes them. Not thread-safe for writers.
/// </summary>
/// <param name="keysPerSlot">Most keys of an article.</param>
/// <param name="live">The slots that are in the index.</param>
internal sealed class Postings(int keysPerSlot, SlotSet live)
{
    private const int None = -1;

    private readonly PagedArray<int> _next = new();
    private KeyChain[] _table = new KeyChain[64];
    private int _keys;

    /// <summary>Adds the keys of the next slot; slots come in order, without gaps.</summary>
    public void Add(int slot, ReadOnlySpan<uint> keys)
    {
        for (int k = 0; k < keysPerSlot; k++)
        {
            if (k >= keys.Length)
            {
                _next.Add(None);
                continue;
            }

            ref KeyChain chain = ref Enter(keys[k]);
            _next.Add(chain.Live == 0 ? None : chain.Head);
            chain.Head = (slot * keysPerSlot) + k;
            chain.Live++;
        }
    }

    /// <summary>Counts the keys of a slot out when it is no longer live.</summary>
    public void Remove(ReadOnlySpan<uint> keys)
    {
        foreach (uint key in keys)
        {
            _table[Find(key)].Live--;
        }
    }

    /// <summary>How many live articles have the key.</summary>
    public int CountOf(uint key) => _table[Find(key)].Live;

    /// <summary>The latest live articles that have the key, as many as there are or <paramref name="slots"/> takes.</summary>
    /// <param name="key">The key.</param>
    /// <param name="slots">Takes the slots.</param>
    /// <param name="unlinks">Whether postings of articles that are gone are unlinked: for writers only.</param>
    /// <returns>How many it took.</returns>
    public int Latest(uint key, Span<int> slots, bool unlinks)
    {
        ref KeyChain chain = ref _table[Find(key)];
        int most = Math.Min(chain.Live, slots.Length);
        int count = 0;
        int before = None;
        int posting = chain.Head;
        while (count < most)
        {
            int next = _next[posting];
            int slot = posting / keysPerSlot;
            if (live.Contains(slot))
            {
                slots[count++] = slot;
                before = posting;
            }
            else if (unlinks && before == None)
            {
                chain.Head = next;
            }
            else if (unlinks)
            {
                _next[before] = next;
            }

            posting = next;
        }

        return count;
    }

    private ref KeyChain Enter(uint key)
    {
        int place = Find(key);
        if (!_table[place].IsUsed)
        {
            if (_keys * 4 >= _table.Length * 3)
            {
                Grow();
                place = Find(key);
            }

            _keys++;
            _table[place] = new KeyChain { Key = key, IsUsed = true };
        }

        return ref _table[place];
    }

    /// <summary>Where the key is, or the free place where it would be.</summary>
    private int Find(uint key)
    {
        int mask = _table.Length - 1;
        int place = (int)MinHashSketch.Mix(key) & mask;
        while (_table[place].IsUsed && _table[place].Key != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    /// <summary>Doubles the table; keys that no article has any more are left out.</summary>
    private void Grow()
    {
        KeyChain[] old = _table;
        _table = new KeyChain[old.Length * 2];
        _keys = 0;
        foreach (KeyChain chain in old)
        {
            if (chain.Live > 0)
            {
                _table[Find(chain.Key)] = chain;
                _keys++;
            }
        }
    }

    private struct KeyChain
    {
        private int _headAndUse;

        public uint Key;

        /// <summary>Live articles of the chain.</summary>
        public int Live;

        /// <summary>The latest posting; stored with one added, so that an entry of zeros is a free one.</summary>
        public int Head
        {
            readonly get => _headAndUse - 1;
            set => _headAndUse = value + 1;
        }

        public bool IsUsed
        {
            readonly get => _headAndUse != 0;
            init => _headAndUse = value ? 1 : 0;
        }
    }
}
