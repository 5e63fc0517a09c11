namespace NewsExtract.Classification;

/// <summary>The longer words of a page, those of a block side by side; kept from the first scan over the text, so that the second stage needs none of its own. Not thread-safe.</summary>
internal sealed class LongWords
{
    /// <summary>Words are told apart by this many values.</summary>
    public const int Vocabulary = 4096;

    private const int Shortest = 5;

    private ushort[] _words = [];
    private int[] _ends = [];
    private int _count;
    private int _blocks;

    /// <summary>Forgets the page before.</summary>
    /// <param name="blocks">Blocks of the page.</param>
    /// <param name="characters">Characters of all of them.</param>
    public void Reset(int blocks, int characters)
    {
        // Two words have something between them; one place more for the word that turns out too short.
        int needed = ((characters + blocks) / (Shortest + 1)) + 1;
        if (_words.Length < needed)
        {
            _words = new ushort[needed + (needed / 2)];
        }

        if (_ends.Length < blocks)
        {
            _ends = new int[blocks + (blocks / 2)];
        }

        (_count, _blocks) = (0, 0);
    }

    public void Add(uint hash, int length)
    {
        _words[_count] = (ushort)((hash ^ (hash >> 12)) % Vocabulary);
        _count += length >= Shortest ? 1 : 0;
    }

    /// <summary>Drops the words since the last end of a block.</summary>
    public void DropBlock() => _count = _blocks == 0 ? 0 : _ends[_blocks - 1];

    public void EndBlock() => _ends[_blocks++] = _count;

    public ReadOnlySpan<ushort> Of(int block) => _words.AsSpan((block == 0 ? 0 : _ends[block - 1])..(_ends[block]));
}
