using System.Runtime.CompilerServices;

namespace NewsExtract.Benchmarks.References;

/// <summary>The bare loop of MinHash: a hash of every run of three words, and the least of each of 256 bins; no empty bin is filled, nothing is stored.</summary>
internal static class BareMinHash
{
    public const int Bins = 256;

    /// <summary>Fills the least hash of every bin; <see cref="ulong.MaxValue"/> in those without one.</summary>
    /// <param name="words">The hashes of the words, in order.</param>
    /// <param name="minima">Takes <see cref="Bins"/> numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(ReadOnlySpan<uint> words, Span<ulong> minima)
    {
        minima.Fill(ulong.MaxValue);
        for (int i = 0; i + 2 < words.Length; i++)
        {
            ulong hash = Add(Add(Add(0, words[i]), words[i + 1]), words[i + 2]);
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            hash ^= hash >> 31;
            ref ulong least = ref minima[(int)(hash >> 56)];
            least = Math.Min(least, hash);
        }
    }

    private static ulong Add(ulong hash, uint word)
    {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }

    /// <summary>The sum of the minima of some texts.</summary>
    public static long Run(IReadOnlyList<uint[]> texts)
    {
        Span<ulong> minima = stackalloc ulong[Bins];
        ulong sum = 0;
        foreach (uint[] words in texts)
        {
            Fill(words, minima);
            foreach (ulong least in minima)
            {
                sum += least;
            }
        }

        return (long)sum;
    }
}
