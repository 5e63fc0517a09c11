using System.Buffers.Binary;
using NewsExtract.Stories.Signatures;
using NewsExtract.Text;

namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Keys of runs of a sketch's minima (locality-sensitive hashing; Indyk and Motwani 1998): two texts have a run in common the surer, the more of their shingles they
/// share. That finds whole copies, however common their words are; looser copies have rare terms in common.
/// </summary>
internal static class SketchBands
{
    /// <summary>Texts that share 60 % of their shingles are found at 1 − (1 − .6⁴)⁶ = 57 %, at 75 % at 1 − (1 − .75⁴)⁶ = 90 %, whole copies always.</summary>
    public const int Count = 6;

    /// <summary>Minima of a band; four bytes are a key that strangers hardly ever share.</summary>
    private const int Rows = 4;

    /// <summary>Texts with fewer fill their sketch with so few values that strangers share bands.</summary>
    private const int FewestShingles = 8;

    /// <summary>Fills the keys of a signature.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="keys">Takes at most <see cref="Count"/> keys.</param>
    /// <returns>How many there are: all, or none for a short text.</returns>
    public static int Fill(StorySignature signature, Span<uint> keys)
    {
        if (signature.ShingleCount < FewestShingles)
        {
            return 0;
        }

        for (int band = 0; band < Count; band++)
        {
            uint minima = BinaryPrimitives.ReadUInt32LittleEndian(signature.Minima[(band * Rows)..]);
            keys[band] = StableHash.Combine(minima, (uint)band);
        }

        return Count;
    }
}
