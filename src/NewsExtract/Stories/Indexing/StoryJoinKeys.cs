namespace NewsExtract.Stories.Indexing;

/// <summary>The keys under which an index finds an article, in one space of numbers.</summary>
internal static class StoryJoinKeys
{
    /// <summary>On ECB+, 8 terms join 98 % of the pairs of one event, all 24 a hundredth more, and three times as many pairs of strangers.</summary>
    private const int MostTerms = 8;

    // Of which sort a key is stands above its 32 bits.
    private const ulong Band = 1UL << 32;
    private const ulong Term = 2UL << 32;

    public static ulong[] Of(StorySignature signature)
    {
        Span<uint> bands = stackalloc uint[SketchBands.Count];
        int count = SketchBands.Fill(signature, bands);
        ReadOnlySpan<uint> terms = signature.CandidateKeys;
        terms = terms[..Math.Min(terms.Length, MostTerms)];
        ulong[] keys = new ulong[count + terms.Length];
        for (int i = 0; i < count; i++)
        {
            keys[i] = Band | bands[i];
        }

        for (int i = 0; i < terms.Length; i++)
        {
            keys[count + i] = Term | terms[i];
        }

        return keys;
    }
}
