using System.Runtime.CompilerServices;

namespace NewsExtract.Benchmarks.References;

/// <summary>One pass over the bytes of signatures, each byte hashed: the least that anything does which reads all of them.</summary>
internal static class SignaturePass
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The sum of the hashes.</summary>
    public static long Run(IReadOnlyList<StorySignature> signatures)
    {
        long sum = 0;
        foreach (StorySignature signature in signatures)
        {
            sum += Hash(signature.Sketch.Span) + Hash(signature.Profile.Span);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = Seed;
        foreach (byte value in bytes)
        {
            hash = (hash ^ value) * Prime;
        }

        return hash;
    }
}
