using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Indexing;

/// <summary>Finds the articles that are worth comparing with one: those with which it shares telling terms or a band of its sketch. Thread-safe beside itself, not beside writers.</summary>
/// <param name="store">The index.</param>
/// <param name="window">Articles further apart are no candidates; null for no limit.</param>
internal sealed class CandidateFinder(IndexStore store, TimeSpan? window)
{
    /// <summary>Postings read for the terms of an article, so that the cost stays flat when terms become frequent; shared out between its keys.</summary>
    private const int MostPostings = 2048;

    /// <summary>Postings read for a band. More copies of one text bring nothing new.</summary>
    private const int MostOfBand = 32;

    /// <summary>More candidates than this there never are.</summary>
    public const int Most = MostPostings + (SketchBands.Count * MostOfBand);

    /// <summary>A band speaks for a candidate as the weightiest term can.</summary>
    private const float BandWeight = byte.MaxValue;

    /// <summary>Finds candidates, the most promising first.</summary>
    /// <param name="signature">The article.</param>
    /// <param name="time">When it was published or arrived.</param>
    /// <param name="tally">A buffer.</param>
    /// <param name="best">Takes the slots.</param>
    /// <param name="isWriter">Whether the caller may change the index.</param>
    /// <returns>How many there are.</returns>
    public int Find(StorySignature signature, long time, CandidateTally tally, Span<int> best, bool isWriter)
    {
        tally.Clear();
        AddTerms(signature, tally, isWriter);
        AddBands(signature, tally, isWriter);
        return tally.TakeBest(best, slot => IsInWindow(store.Articles[slot].Time, time));
    }

    /// <summary>Whether two times are near enough to each other, or one is not known.</summary>
    public bool IsInWindow(long first, long second)
        => window is not { } span || first == IndexedArticle.NoTime || second == IndexedArticle.NoTime || Math.Abs((double)first - second) <= span.Ticks;

    private void AddTerms(StorySignature signature, CandidateTally tally, bool isWriter)
    {
        ReadOnlySpan<uint> keys = signature.CandidateKeys;
        if (keys.IsEmpty)
        {
            return;
        }

        StoryProfile profile = signature.Terms;
        Span<int> slots = stackalloc int[MostPostings / Math.Max(keys.Length, StorySketch.MostKeys / 3)];
        foreach (uint key in keys)
        {
            int found = store.LatestOfTerm(key, slots, isWriter);
            int term = profile.TermKeys.BinarySearch(key);
            tally.Add(slots[..found], term < 0 ? 1 : profile.TermWeights[term]);
        }
    }

    private void AddBands(StorySignature signature, CandidateTally tally, bool isWriter)
    {
        Span<uint> keys = stackalloc uint[SketchBands.Count];
        Span<int> slots = stackalloc int[MostOfBand];
        foreach (uint key in keys[..SketchBands.Fill(signature, keys)])
        {
            tally.Add(slots[..store.LatestOfBand(key, slots, isWriter)], BandWeight);
        }
    }
}
