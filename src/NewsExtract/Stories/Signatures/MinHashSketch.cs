using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Signatures;

/// <summary>
/// One-permutation MinHash (Li, Owen and Zhang 2012) with optimal densification (Shrivastava 2017), of whose minima the lowest eight bits are kept (b-bit
/// minwise hashing; Li and König 2010): <see cref="Bins"/> bytes tell how much of two sets of shingles is the same. Thread-safe.
/// </summary>
internal static class MinHashSketch
{
    /// <summary>How many minima a sketch has. The standard error of an estimate J is about √(J(1−J)/256).</summary>
    public const int Bins = 256;

    /// <summary>How often two different minima have the same lowest bits.</summary>
    private const double Chance = 1.0 / 256;

    /// <summary>Fills the sketch of a set of shingles.</summary>
    /// <param name="shingles">Well-mixed hashes of the shingles; repeats do not matter.</param>
    /// <param name="sketch"><see cref="Bins"/> bytes; all zero for no shingles.</param>
    public static void Fill(ReadOnlySpan<ulong> shingles, Span<byte> sketch)
    {
        Span<ulong> minima = stackalloc ulong[Bins];
        minima.Fill(ulong.MaxValue);
        foreach (ulong shingle in shingles)
        {
            // The highest bits choose the bin, all of them the order in it.
            ref ulong minimum = ref minima[(int)(shingle >> (64 - 8))];
            minimum = Math.Min(minimum, shingle);
        }

        sketch.Clear();
        if (shingles.IsEmpty)
        {
            return;
        }

        for (uint bin = 0; bin < Bins; bin++)
        {
            uint donor = bin;
            for (ulong attempt = 1; minima[(int)donor] == ulong.MaxValue; attempt++)
            {
                donor = (uint)(Mix(bin | (attempt << 8)) >> (64 - 8));
            }

            // Mixed again: the lowest bits of the least of many numbers are not those of any number.
            sketch[(int)bin] = (byte)Mix(minima[(int)donor]);
        }
    }

    /// <summary>Estimates the Jaccard index of two sets from their sketches, 0 to 1; unbiased but for the cut at 0.</summary>
    public static double Resemblance(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        double matches = Matches(first, second) / (double)Bins;
        return Math.Clamp((matches - Chance) / (1 - Chance), 0, 1);
    }

    /// <summary>A bijection of 64-bit numbers that spreads every bit over all (the finaliser of SplitMix64; Steele, Lea and Flood 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static int Matches(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int matches = 0;
        if (Vector.IsHardwareAccelerated)
        {
            ReadOnlySpan<Vector<byte>> left = MemoryMarshal.Cast<byte, Vector<byte>>(first[..Bins]);
            ReadOnlySpan<Vector<byte>> right = MemoryMarshal.Cast<byte, Vector<byte>>(second[..Bins]);
            Vector<byte> sums = Vector<byte>.Zero;
            for (int i = 0; i < left.Length; i++)
            {
                // Equal lanes are all ones, that is minus one; at most 16 of them add up in a lane.
                sums -= Vector.Equals(left[i], right[i]);
            }

            for (int lane = 0; lane < Vector<byte>.Count; lane++)
            {
                matches += sums[lane];
            }

            return matches;
        }

        for (int i = 0; i < Bins; i++)
        {
            matches += first[i] == second[i] ? 1 : 0;
        }

        return matches;
    }
}
