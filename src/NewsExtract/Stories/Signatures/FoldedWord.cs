using System.Runtime.CompilerServices;
using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>A word, case folded, with the hash of each of its beginnings, so that word and stem are hashed in one pass. Of a very long word only the first part counts.</summary>
/// <param name="folded">Room for <see cref="Longest"/> characters.</param>
/// <param name="hashes">Room for one more.</param>
internal ref struct FoldedWord(Span<char> folded, Span<uint> hashes)
{
    public const int Longest = 40;

    private readonly Span<char> _folded = folded;
    private readonly Span<uint> _hashes = hashes;
    private int _length;
    private uint _hash = StableHash.Seed;

    public readonly uint Hash => _hash;

    /// <summary>Hash of the stem (<see cref="WordStem"/>); of a word that is not empty.</summary>
    public readonly uint Stem => _hashes[WordStem.LengthOf(_folded[.._length])];

    public void Clear()
    {
        _length = 0;
        _hash = StableHash.Seed;
        _hashes[0] = _hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(char c) => AddAsIs(WordFold.Of(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddAsIs(char c)
    {
        if (_length < Longest)
        {
            _folded[_length++] = c;
            _hash = StableHash.Add(_hash, c);
            _hashes[_length] = _hash;
        }
    }
}
