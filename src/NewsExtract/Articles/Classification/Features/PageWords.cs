using System.Runtime.CompilerServices;

namespace NewsExtract.Classification;

/// <summary>
/// The words of a page by block, kept from the first scan over the text, so that nothing behind it reads the text again: their hashes,
/// and the longer ones as numbers of a small vocabulary. Not thread-safe.
/// </summary>
internal sealed class PageWords
{
    /// <summary>Longer words are told apart by this many values.</summary>
    public const int Vocabulary = 4096;

    /// <summary>So many words of each block are its first ones.</summary>
    public const int MostFirst = 14;

    private const int ShortestLong = 5;

    private uint[] _words = [];
    private int[] _ends = [];
    private ushort[] _long = [];
    private int[] _longEnds = [];
    private int _count;
    private int _longCount;
    private int _blocks;

    /// <summary>Words there is room for: so much memory the longest page has asked for.</summary>
    public int Capacity => _words.Length;

    /// <summary>The hashes of the words since the last end of a block.</summary>
    public ReadOnlySpan<uint> OfOpenBlock => _words.AsSpan(StartOf(_blocks, _ends).._count);

    /// <summary>Forgets the page before.</summary>
    /// <param name="blocks">Blocks of the page.</param>
    /// <param name="characters">Characters of all of them.</param>
    public void Reset(int blocks, int characters)
    {
        // Two words have something between them; one place more for the word that turns out too short.
        int words = ((characters + blocks) / 2) + 1;
        int longer = ((characters + blocks) / (ShortestLong + 1)) + 1;
        if (_words.Length < words)
        {
            (_words, _long) = (new uint[words + (words / 2)], new ushort[longer + (longer / 2)]);
        }

        if (_ends.Length < blocks)
        {
            int size = blocks + (blocks / 2);
            (_ends, _longEnds) = (new int[size], new int[size]);
        }

        (_count, _longCount, _blocks) = (0, 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint hash, int length)
    {
        // A longer word is written before it is known to be one: no branch could guess that.
        _words[_count++] = hash;
        _long[_longCount] = (ushort)((hash ^ (hash >> 12)) % Vocabulary);
        _longCount += length >= ShortestLong ? 1 : 0;
    }

    /// <summary>Drops the words since the last end of a block.</summary>
    public void DropBlock() => (_count, _longCount) = (StartOf(_blocks, _ends), StartOf(_blocks, _longEnds));

    public void EndBlock()
    {
        _ends[_blocks] = _count;
        _longEnds[_blocks++] = _longCount;
    }

    /// <summary>The longer words of a block, as numbers below <see cref="Vocabulary"/>.</summary>
    public ReadOnlySpan<ushort> LongOf(int block) => _long.AsSpan(StartOf(block, _longEnds).._longEnds[block]);

    /// <summary>The hashes of the first words of a block, at most <see cref="MostFirst"/>, as <see cref="WordHashes"/> gives them.</summary>
    public ReadOnlySpan<uint> FirstOf(int block)
    {
        int start = StartOf(block, _ends);
        return _words.AsSpan(start, Math.Min(MostFirst, _ends[block] - start));
    }

    private static int StartOf(int block, int[] ends) => block == 0 ? 0 : ends[block - 1];
}
