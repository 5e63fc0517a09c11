using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Models.Trees;

/// <summary>Sixteen rows side by side.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<float>, Vector512<uint>>
{
    public static int Width => Vector512<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Fill(float value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Fill(uint value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load(ref float source) => Vector512.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<uint> Strike(Vector512<uint> leaves, Vector512<float> values, Vector512<float> threshold, Vector512<uint> kept)
        => leaves & (Vector512.LessThanOrEqual(values, threshold).AsUInt32() | kept);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> AddLeaf(Vector512<float> sums, Vector512<uint> leaves, ref float values)
    {
        if (!Avx512F.IsSupported)
        {
            return Vector512.Create(
                Lanes256.AddLeaf(sums.GetLower(), leaves.GetLower(), ref values),
                Lanes256.AddLeaf(sums.GetUpper(), leaves.GetUpper(), ref values));
        }

        // The exponent of a power of two is its bit number; the conversion is exact, and the sign of bit 31 falls off.
        Vector512<uint> first = leaves & (Vector512<uint>.Zero - leaves);
        Vector512<int> index = (Vector512.ConvertToSingle(first.AsInt32()).AsInt32() >>> 23) - Vector512.Create(127);
        return sums + Avx512F.PermuteVar16x32x2(Vector512.LoadUnsafe(ref values), index, Vector512.LoadUnsafe(ref values, 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<float> sums, ref float target) => sums.StoreUnsafe(ref target);
}
