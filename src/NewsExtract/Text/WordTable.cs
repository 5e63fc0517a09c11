namespace NewsExtract.Text;

/// <summary>Values by word, looked up by span without allocating; words compare without case (see <see cref="WordFold"/>). Immutable once built and thread-safe.</summary>
internal sealed class WordTable<TValue>
{
    private readonly string[] _words;
    private readonly TValue[] _values;

    /// <summary>The hash of a word and its number, counted from 1; 0 in a free slot. Words of another hash are passed by without a look at them.</summary>
    private readonly (uint Hash, int Number)[] _slots;

    public WordTable(IReadOnlyDictionary<string, TValue> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _words = new string[entries.Count];
        _values = new TValue[entries.Count];
        _slots = new (uint, int)[size];
        int index = 0;
        foreach ((string word, TValue value) in entries)
        {
            _words[index] = WordFold.Of(word);
            _values[index] = value;
            LongestWord = Math.Max(LongestWord, word.Length);
            uint hash = WordFold.Hash(word);
            int slot = (int)(hash & (size - 1));
            while (_slots[slot].Number != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = (hash, ++index);
        }
    }

    /// <summary>Length of the longest word.</summary>
    public int LongestWord { get; }

    public bool TryGet(ReadOnlySpan<char> word, out TValue value)
    {
        if (word.Length <= LongestWord)
        {
            return TryGet(word, WordFold.Hash(word), out value);
        }

        value = default!;
        return false;
    }

    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordFold.Hash"/>.</param>
    /// <param name="value">The value, when there is one.</param>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, out TValue value)
    {
        (uint Hash, int Number)[] slots = _slots;
        int mask = slots.Length - 1;
        for (int slot = (int)(hash & mask); slots[slot].Number is > 0 and int number; slot = (slot + 1) & mask)
        {
            if (slots[slot].Hash == hash && WordFold.EqualsFolded(word, _words[number - 1]))
            {
                value = _values[number - 1];
                return true;
            }
        }

        value = default!;
        return false;
    }
}
