using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Products of 16-bit numbers, two neighbours added, in vectors of 128 bits.</summary>
internal interface IPairSums
{
    public static abstract Vector128<int> Of(Vector128<short> left, Vector128<short> right);
}

/// <summary>For x86.</summary>
internal readonly struct Sse2PairSums : IPairSums
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Of(Vector128<short> left, Vector128<short> right) => Sse2.MultiplyAddAdjacent(left, right);
}

/// <summary>For 64-bit ARM.</summary>
internal readonly struct ArmPairSums : IPairSums
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Of(Vector128<short> left, Vector128<short> right)
        => AdvSimd.Arm64.AddPairwise(AdvSimd.MultiplyWideningLower(left.GetLower(), right.GetLower()), AdvSimd.MultiplyWideningUpper(left, right));
}

/// <summary>For every processor.</summary>
internal readonly struct PortablePairSums : IPairSums
{
    private const int Half = 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Of(Vector128<short> left, Vector128<short> right)
        => (Even(left) * Even(right)) + (Odd(left) * Odd(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Even(Vector128<short> pairs) => (pairs.AsInt32() << Half) >> Half;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Odd(Vector128<short> pairs) => pairs.AsInt32() >> Half;
}
