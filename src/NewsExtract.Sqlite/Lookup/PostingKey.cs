using NewsExtract.Stories.Indexing;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Sqlite.Lookup;

/// <summary>Keys of terms and bands in one space of 33 bits.</summary>
internal static class PostingKey
{
    private const long Band = 1L << 32;

    /// <summary>Keys of an article at most.</summary>
    public const int Most = CandidateKeys.Count;

    public static long Of(uint key, bool isBand) => isBand ? Band | key : key;

    /// <summary>Fills in the keys under which an article is found.</summary>
    /// <returns>How many there are.</returns>
    public static int Fill(StorySignature signature, Span<long> keys)
    {
        Span<uint> buffer = stackalloc uint[StorySketch.MostKeys];
        int count = 0;
        foreach (uint term in buffer[..CandidateKeys.Terms(signature, buffer)])
        {
            keys[count++] = Of(term, isBand: false);
        }

        foreach (uint band in buffer[..CandidateKeys.Bands(signature, buffer)])
        {
            keys[count++] = Of(band, isBand: true);
        }

        return count;
    }
}
