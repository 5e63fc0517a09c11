using System.Runtime.CompilerServices;

namespace NewsExtract.Text;

/// <summary>FNV-1a over UTF-16 code units: the same in every process and on every platform, so it may be stored in a model. (Fowler, Noll, Vo; public domain.)</summary>
internal static class StableHash
{
    public const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, char c) => (hash ^ c) * Prime;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Combine(uint first, uint second) => (first ^ (second + 0x9E3779B9 + (first << 6) + (first >> 2))) * Prime;

    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Seed;
        foreach (char c in text)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Lower(char c) => c < 128 ? ((uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    public static uint OfLower(ReadOnlySpan<char> text)
    {
        uint hash = Seed;
        foreach (char c in text)
        {
            hash = Add(hash, Lower(c));
        }

        return hash;
    }
}
