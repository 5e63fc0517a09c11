namespace NewsExtract.Text;

/// <summary>Values by word, looked up by span without allocating; words compare without case (see <see cref="WordFold"/>). Immutable once built and thread-safe.</summary>
internal sealed class WordTable<TValue>
{
    private readonly string[] _words;
    private readonly TValue[] _values;
    private readonly int[] _slots;

    public WordTable(IReadOnlyDictionary<string, TValue> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        _words = new string[entries.Count];
        _values = new TValue[entries.Count];
        _slots = new int[size];
        int index = 0;
        foreach ((string word, TValue value) in entries)
        {
            _words[index] = WordFold.Of(word);
            _values[index] = value;
            LongestWord = Math.Max(LongestWord, word.Length);
            int slot = (int)(WordFold.Hash(word) & (size - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = ++index;
        }
    }

    /// <summary>Length of the longest word.</summary>
    public int LongestWord { get; }

    public bool TryGet(ReadOnlySpan<char> word, out TValue value)
    {
        if (word.Length <= LongestWord)
        {
            int mask = _slots.Length - 1;
            for (int slot = (int)(WordFold.Hash(word) & mask); _slots[slot] is > 0 and int number; slot = (slot + 1) & mask)
            {
                if (WordFold.EqualsFolded(word, _words[number - 1]))
                {
                    value = _values[number - 1];
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }
}
