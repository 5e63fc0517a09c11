using System.Runtime.CompilerServices;

namespace NewsExtract.Entities.Tagging;

/// <summary>Hashes of features: a template and up to three values. The same in every process, so a model may hold them.</summary>
internal static class FeatureHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a) => Finish((template * First) + ((a + 1UL) * Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a, uint b) => Finish((template * First) + ((a + 1UL) * Second) ^ ((b + 1UL) * Third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint template, uint a, uint b, uint c) => Mix(template, Mix(template, a, b), c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong x)
    {
        x ^= x >> 29;
        x *= 0xBF58476D1CE4E5B9;
        return (uint)(x >> 32);
    }
}
