namespace NewsExtract.Entities.Tagging;

/// <summary>What the lexicon knows of a word, packed into 64 bits; 0 for a word it does not have.</summary>
internal readonly record struct WordInfo(ulong Bits)
{
    /// <summary>Cluster of the coarse clustering, from 1; 0 without one.</summary>
    public uint Coarse => (uint)Bits & 0xFFF;

    /// <summary>Cluster of the middle clustering, from 1; 0 without one.</summary>
    public uint Middle => (uint)(Bits >> 12) & 0xFFF;

    /// <summary>Cluster of the fine clustering, from 1; 0 without one.</summary>
    public uint Fine => (uint)(Bits >> 24) & 0xFFFF;

    /// <summary>In which lists of single-word names it stands, a bit each.</summary>
    public uint Names => (uint)(Bits >> 40) & 0xFF;

    /// <summary>How often it is written small, in steps from 1 (never) to 6 (always); 0 when that is not known.</summary>
    public uint LowerShare => (uint)(Bits >> 48) & 0x7;

    /// <summary>Words of the longest phrase of the gazetteer that begins with it.</summary>
    public int LongestPhrase => (int)(Bits >> 51) & 0xF;

    /// <summary>The same with the sets of bits of both; numbers of <paramref name="other"/> are taken where this has none.</summary>
    public WordInfo With(WordInfo other) => Pack(
        Coarse != 0 ? Coarse : other.Coarse,
        Middle != 0 ? Middle : other.Middle,
        Fine != 0 ? Fine : other.Fine,
        Names | other.Names,
        LowerShare != 0 ? LowerShare : other.LowerShare,
        Math.Max(LongestPhrase, other.LongestPhrase));

    public static WordInfo Pack(uint coarse = 0, uint middle = 0, uint fine = 0, uint names = 0, uint lowerShare = 0, int longestPhrase = 0)
        => new(coarse | ((ulong)middle << 12) | ((ulong)fine << 24) | ((ulong)names << 40) | ((ulong)lowerShare << 48) | ((ulong)longestPhrase << 51));
}
