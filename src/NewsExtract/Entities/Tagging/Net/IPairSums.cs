using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Products of 16-bit numbers, two neighbours added.</summary>
internal interface IPairSums
{
    public static abstract Vector256<int> Of(Vector256<short> left, Vector256<short> right);
}

/// <summary>One instruction of AVX2.</summary>
internal readonly struct Avx2PairSums : IPairSums
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Of(Vector256<short> left, Vector256<short> right) => Avx2.MultiplyAddAdjacent(left, right);
}

/// <summary>For every processor.</summary>
internal readonly struct PortablePairSums : IPairSums
{
    private const int Half = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Of(Vector256<short> left, Vector256<short> right)
        => (Even(left) * Even(right)) + (Odd(left) * Odd(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Even(Vector256<short> pairs) => (pairs.AsInt32() << Half) >> Half;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Odd(Vector256<short> pairs) => pairs.AsInt32() >> Half;
}
