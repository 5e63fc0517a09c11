using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Indexing;

/// <summary>A key under which articles are found.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsBand">Whether it is a band of the sketch; else it is a term or name. The two are apart, though their numbers may be the same.</param>
/// <param name="Most">How many of the latest articles that have it are looked at.</param>
/// <param name="Weight">How much it speaks for an article to have it too.</param>
internal readonly record struct CandidateKey(uint Key, bool IsBand, int Most, int Weight);

/// <summary>The keys of a signature: telling terms and bands of its sketch.</summary>
internal static class CandidateKeys
{
    /// <summary>Keys of an article at most.</summary>
    public const int Count = StorySketch.MostKeys + SketchBands.Count;

    /// <summary>More candidates than this there never are.</summary>
    public const int MostCandidates = MostPostings + (SketchBands.Count * MostOfBand);

    /// <summary>No key is looked up further than this.</summary>
    public const int MostOfKey = MostPostings / FewestShares;

    /// <summary>Postings read for the terms of an article, so that the cost stays flat when terms become frequent; shared out between its keys.</summary>
    private const int MostPostings = 2048;

    /// <summary>Among so many keys at least, so that the only term of a short text is not read to its end.</summary>
    private const int FewestShares = StorySketch.MostKeys / 3;

    /// <summary>Postings read for a band. More copies of one text bring nothing new.</summary>
    private const int MostOfBand = 32;

    /// <summary>A band speaks for a candidate as the weightiest term can.</summary>
    private const int BandWeight = byte.MaxValue;

    /// <summary>Fills in the keys under which candidates are sought.</summary>
    /// <param name="signature">The article.</param>
    /// <param name="keys">Takes at most <see cref="Count"/> keys.</param>
    /// <returns>How many there are.</returns>
    public static int Fill(StorySignature signature, Span<CandidateKey> keys)
    {
        Span<uint> buffer = stackalloc uint[StorySketch.MostKeys];
        ReadOnlySpan<uint> terms = buffer[..Terms(signature, buffer)];
        StoryProfile profile = signature.Terms;
        int most = MostPostings / Math.Max(terms.Length, FewestShares);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = profile.TermKeys.BinarySearch(terms[i]);
            keys[i] = new CandidateKey(terms[i], IsBand: false, most, term < 0 ? 1 : profile.TermWeights[term]);
        }

        int count = terms.Length;
        foreach (uint band in buffer[..Bands(signature, buffer)])
        {
            keys[count++] = new CandidateKey(band, IsBand: true, MostOfBand, BandWeight);
        }

        return count;
    }

    /// <summary>Fills in the terms and names under which an article is found, the most telling first.</summary>
    /// <returns>How many there are, at most <see cref="StorySketch.MostKeys"/>.</returns>
    public static int Terms(StorySignature signature, Span<uint> keys)
    {
        ReadOnlySpan<uint> all = signature.CandidateKeys;
        return Distinct(all[..Math.Min(all.Length, StorySketch.MostKeys)], keys);
    }

    /// <summary>Fills in the bands under which an article is found.</summary>
    /// <returns>How many there are, at most <see cref="SketchBands.Count"/>.</returns>
    public static int Bands(StorySignature signature, Span<uint> keys)
    {
        Span<uint> all = stackalloc uint[SketchBands.Count];
        return Distinct(all[..SketchBands.Fill(signature, all)], keys);
    }

    /// <summary>No signer makes a key twice but by chance, yet bytes from outside may; a table of keys has each once.</summary>
    private static int Distinct(ReadOnlySpan<uint> all, Span<uint> keys)
    {
        int count = 0;
        foreach (uint key in all)
        {
            if (!keys[..count].Contains(key))
            {
                keys[count++] = key;
            }
        }

        return count;
    }
}
