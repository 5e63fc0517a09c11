using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Models.Trees;

/// <summary>Four rows side by side: what every processor has, if need be as four single numbers.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<float>, Vector128<uint>>
{
    public static int Width => Vector128<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Fill(float value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Fill(uint value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Load(ref float source) => Vector128.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Strike(Vector128<uint> leaves, Vector128<float> values, Vector128<float> threshold, Vector128<uint> kept)
        => leaves & (Vector128.LessThanOrEqual(values, threshold).AsUInt32() | kept);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> AddLeaf(Vector128<float> sums, Vector128<uint> leaves, ref float values) => sums + Vector128.Create(
        First(leaves.GetElement(0), ref values),
        First(leaves.GetElement(1), ref values),
        First(leaves.GetElement(2), ref values),
        First(leaves.GetElement(3), ref values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<float> sums, ref float target) => sums.StoreUnsafe(ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float First(uint leaves, ref float values) => Unsafe.Add(ref values, BitOperations.TrailingZeroCount(leaves));
}
