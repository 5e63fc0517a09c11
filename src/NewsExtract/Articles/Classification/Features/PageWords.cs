namespace NewsExtract.Classification;

/// <summary>
/// The words of a page by block, kept from the first scan over the text, so that nothing behind it reads the text again: the longer ones,
/// and the first of each block. Not thread-safe.
/// </summary>
internal sealed class PageWords
{
    /// <summary>Longer words are told apart by this many values.</summary>
    public const int Vocabulary = 4096;

    /// <summary>So many words of each block are its first ones.</summary>
    public const int MostFirst = 14;

    private const int ShortestLong = 5;

    /// <summary>Places a block has for its first words; the last takes all that come behind them.</summary>
    private const int FirstPlaces = 16;

    private ushort[] _long = [];
    private int[] _longEnds = [];
    private uint[] _first = [];
    private int[] _firstCounts = [];
    private int _longCount;
    private int _blocks;
    private int _inBlock;

    /// <summary>Forgets the page before.</summary>
    /// <param name="blocks">Blocks of the page.</param>
    /// <param name="characters">Characters of all of them.</param>
    public void Reset(int blocks, int characters)
    {
        // Two words have something between them; one place more for the word that turns out too short.
        int needed = ((characters + blocks) / (ShortestLong + 1)) + 1;
        if (_long.Length < needed)
        {
            _long = new ushort[needed + (needed / 2)];
        }

        if (_longEnds.Length < blocks)
        {
            int size = blocks + (blocks / 2);
            (_longEnds, _firstCounts, _first) = (new int[size], new int[size], new uint[size * FirstPlaces]);
        }

        (_longCount, _blocks, _inBlock) = (0, 0, 0);
    }

    public void Add(uint hash, int length)
    {
        // Words are written before they are known to be wanted: no branch could guess that.
        _long[_longCount] = (ushort)((hash ^ (hash >> 12)) % Vocabulary);
        _longCount += length >= ShortestLong ? 1 : 0;
        _first[(_blocks * FirstPlaces) + Math.Min(_inBlock, FirstPlaces - 1)] = hash;
        _inBlock++;
    }

    /// <summary>Drops the words since the last end of a block.</summary>
    public void DropBlock() => (_longCount, _inBlock) = (_blocks == 0 ? 0 : _longEnds[_blocks - 1], 0);

    public void EndBlock()
    {
        _longEnds[_blocks] = _longCount;
        _firstCounts[_blocks++] = Math.Min(MostFirst, _inBlock);
        _inBlock = 0;
    }

    /// <summary>The longer words of a block, as numbers below <see cref="Vocabulary"/>.</summary>
    public ReadOnlySpan<ushort> LongOf(int block) => _long.AsSpan((block == 0 ? 0 : _longEnds[block - 1])..(_longEnds[block]));

    /// <summary>The hashes of the first words of a block, at most <see cref="MostFirst"/>, as <see cref="WordHashes"/> gives them.</summary>
    public ReadOnlySpan<uint> FirstOf(int block) => _first.AsSpan(block * FirstPlaces, _firstCounts[block]);
}
