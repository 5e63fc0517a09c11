using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Models.Trees;

/// <summary>Eight rows side by side.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<float>, Vector256<uint>>
{
    public static int Width => Vector256<float>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Fill(float value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Fill(uint value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(ref float source) => Vector256.LoadUnsafe(ref source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Strike(Vector256<uint> leaves, Vector256<float> values, Vector256<float> threshold, Vector256<uint> kept)
        => leaves & (Vector256.LessThanOrEqual(values, threshold).AsUInt32() | kept);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<float> AddLeaf(Vector256<float> sums, Vector256<uint> leaves, ref float values)
    {
        if (!Avx2.IsSupported)
        {
            return Vector256.Create(
                Lanes128.AddLeaf(sums.GetLower(), leaves.GetLower(), ref values),
                Lanes128.AddLeaf(sums.GetUpper(), leaves.GetUpper(), ref values));
        }

        // The exponent of a power of two is its bit number; the conversion is exact, and the mask takes the sign of bit 31 off.
        Vector256<uint> first = leaves & (Vector256<uint>.Zero - leaves);
        Vector256<int> exponent = (Vector256.ConvertToSingle(first.AsInt32()).AsInt32() >>> 23) & Vector256.Create(0xFF);
        fixed (float* table = &values)
        {
            return sums + Avx2.GatherVector256(table, exponent - Vector256.Create(127), sizeof(float));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> sums, ref float target) => sums.StoreUnsafe(ref target);
}
