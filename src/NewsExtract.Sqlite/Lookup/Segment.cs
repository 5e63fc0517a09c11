namespace NewsExtract.Sqlite.Lookup;

/// <summary>
/// A run of articles whose postings were written together, sorted by key, and for each key the latest article first. A posting takes some five bytes so, and writing a segment is
/// writing pages one behind the other. Segments of one size are merged into a larger one, so that there are few (log-structured merge; O'Neil and others 1996).
/// </summary>
/// <param name="Id">Its key in the file; later segments have higher ones, but for merged ones, which are in the order of their articles.</param>
/// <param name="Tier">How often it was merged.</param>
/// <param name="First">The number of its first article.</param>
/// <param name="Last">The number of its last article.</param>
/// <param name="Keys">How many keys its postings have.</param>
/// <param name="Live">How many of its articles are in the index.</param>
/// <param name="Gone">A bit for each number of an article that is gone.</param>
internal sealed record Segment(long Id, int Tier, long First, long Last, long Keys, long Live, byte[] Gone)
{
    /// <summary>Where its postings are.</summary>
    public required SegmentMap Map { get; init; }

    public bool IsGone(long number) => (Gone[(number - First) >> 3] & (1 << (int)((number - First) & 7))) != 0;

    /// <summary>A copy in which articles are gone that were not before.</summary>
    public Segment Without(IReadOnlyCollection<long> numbers)
    {
        byte[] gone = [.. Gone];
        foreach (long number in numbers)
        {
            gone[(number - First) >> 3] |= (byte)(1 << (int)((number - First) & 7));
        }

        return this with { Gone = gone, Live = Live - numbers.Count };
    }

    /// <summary>Bits for a run of articles that are all there.</summary>
    public static byte[] NoneGone(long first, long last) => new byte[((last - first) >> 3) + 1];
}
