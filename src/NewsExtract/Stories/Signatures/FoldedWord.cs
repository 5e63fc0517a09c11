using NewsExtract.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>A word, case folded, with the hash of each of its beginnings, so that word and stem are hashed in one pass. Of a very long word only the first part counts.</summary>
/// <param name="folded">Room for <see cref="Longest"/> characters.</param>
/// <param name="hashes">Room for as many hashes: of the first character, the first two …</param>
internal ref struct FoldedWord(Span<char> folded, Span<uint> hashes)
{
    public const int Longest = 40;

    public Span<char> Folded { get; } = folded;

    public Span<uint> Hashes { get; } = hashes;

    public int Length { get; set; }

    public readonly uint Hash => Hashes[Length - 1];

    /// <summary>Hash of the stem (<see cref="WordStem"/>).</summary>
    public readonly uint Stem => Hashes[WordStem.LengthOf(Folded[..Length]) - 1];

    public void SetTo(char c)
    {
        Folded[0] = c;
        Hashes[0] = StableHash.Add(StableHash.Seed, c);
        Length = 1;
    }
}
