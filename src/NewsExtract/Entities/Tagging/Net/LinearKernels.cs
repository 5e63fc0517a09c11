using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// The loops of <see cref="QuantizedLinear"/> for each width of vectors. All take groups of rows against a group of outputs whose weights stay in the nearest
/// cache, go over references, and rely on the caller for lengths.
/// </summary>
internal static class LinearKernels
{
    private const int Group = QuantizedLinear.OutputGroup;
    private const int PairWidth = QuantizedLinear.PairWidth;
    private const int Rows = QuantizedLinear.RowGroup;

    /// <summary>The fastest one here.</summary>
    public static readonly LinearKernel Best = Choose();

    private static LinearKernel Choose()
        => Avx512BW.IsSupported && Vector512.IsHardwareAccelerated ? Multiply512
        : Avx2.IsSupported ? Multiply256
        : Sse2.IsSupported ? Multiply128<Sse2PairSums>
        : AdvSimd.Arm64.IsSupported ? Multiply128<ArmPairSums>
        : Multiply128<PortablePairSums>;

    public static void Multiply512(QuantizedLinear linear, ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
    {
        for (int output = 0; output < linear.Outputs; output += Group)
        {
            ref short weights = ref linear.PackedWeights[output * linear.Inputs];
            for (int row = 0; row < count; row += Rows)
            {
                ref short first = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row * stride);
                ref short second = ref Unsafe.Add(ref first, stride);
                ref short third = ref Unsafe.Add(ref second, stride);
                ref short fourth = ref Unsafe.Add(ref third, stride);
                Vector512<int> sums0 = default, sums1 = default, sums2 = default, sums3 = default;
                nint pairs = linear.Pairs;
                for (nint pair = 0; pair < pairs; pair++)
                {
                    Vector512<short> both = Vector512.LoadUnsafe(ref Unsafe.Add(ref weights, pair * PairWidth));
                    sums0 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref first, pair)).AsInt16());
                    sums1 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref second, pair)).AsInt16());
                    sums2 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref third, pair)).AsInt16());
                    sums3 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref fourth, pair)).AsInt16());
                }

                ref float target = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * intoStride) + output);
                Store(sums0.GetLower(), sums0.GetUpper(), linear, output, scale, ref target);
                Store(sums1.GetLower(), sums1.GetUpper(), linear, output, scale, ref Unsafe.Add(ref target, intoStride));
                Store(sums2.GetLower(), sums2.GetUpper(), linear, output, scale, ref Unsafe.Add(ref target, 2 * intoStride));
                Store(sums3.GetLower(), sums3.GetUpper(), linear, output, scale, ref Unsafe.Add(ref target, 3 * intoStride));
            }
        }
    }

    public static void Multiply256(QuantizedLinear linear, ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
    {
        for (int output = 0; output < linear.Outputs; output += Group)
        {
            ref short weights = ref linear.PackedWeights[output * linear.Inputs];
            for (int row = 0; row < count; row += Rows)
            {
                ref short first = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row * stride);
                ref short second = ref Unsafe.Add(ref first, stride);
                ref short third = ref Unsafe.Add(ref second, stride);
                ref short fourth = ref Unsafe.Add(ref third, stride);
                Vector256<int> low0 = default, low1 = default, low2 = default, low3 = default;
                Vector256<int> high0 = default, high1 = default, high2 = default, high3 = default;
                nint pairs = linear.Pairs;
                for (nint pair = 0; pair < pairs; pair++)
                {
                    Vector256<short> low = Vector256.LoadUnsafe(ref Unsafe.Add(ref weights, pair * PairWidth));
                    Vector256<short> high = Vector256.LoadUnsafe(ref Unsafe.Add(ref weights, (pair * PairWidth) + Group));
                    Vector256<short> inputs = Vector256.Create(PairAt(ref first, pair)).AsInt16();
                    low0 += Avx2.MultiplyAddAdjacent(low, inputs);
                    high0 += Avx2.MultiplyAddAdjacent(high, inputs);
                    inputs = Vector256.Create(PairAt(ref second, pair)).AsInt16();
                    low1 += Avx2.MultiplyAddAdjacent(low, inputs);
                    high1 += Avx2.MultiplyAddAdjacent(high, inputs);
                    inputs = Vector256.Create(PairAt(ref third, pair)).AsInt16();
                    low2 += Avx2.MultiplyAddAdjacent(low, inputs);
                    high2 += Avx2.MultiplyAddAdjacent(high, inputs);
                    inputs = Vector256.Create(PairAt(ref fourth, pair)).AsInt16();
                    low3 += Avx2.MultiplyAddAdjacent(low, inputs);
                    high3 += Avx2.MultiplyAddAdjacent(high, inputs);
                }

                ref float target = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * intoStride) + output);
                Store(low0, high0, linear, output, scale, ref target);
                Store(low1, high1, linear, output, scale, ref Unsafe.Add(ref target, intoStride));
                Store(low2, high2, linear, output, scale, ref Unsafe.Add(ref target, 2 * intoStride));
                Store(low3, high3, linear, output, scale, ref Unsafe.Add(ref target, 3 * intoStride));
            }
        }
    }

    /// <summary>One row at a time, since processors with short vectors have few of them.</summary>
    public static void Multiply128<TSums>(QuantizedLinear linear, ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
        where TSums : struct, IPairSums
    {
        const int Lanes = 8;
        for (int output = 0; output < linear.Outputs; output += Group)
        {
            ref short weights = ref linear.PackedWeights[output * linear.Inputs];
            for (int row = 0; row < count; row++)
            {
                ref short own = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row * stride);
                Vector128<int> first = default, second = default, third = default, fourth = default;
                nint pairs = linear.Pairs;
                for (nint pair = 0; pair < pairs; pair++)
                {
                    Vector128<short> inputs = Vector128.Create(PairAt(ref own, pair)).AsInt16();
                    ref short start = ref Unsafe.Add(ref weights, pair * PairWidth);
                    first += TSums.Of(Vector128.LoadUnsafe(ref start), inputs);
                    second += TSums.Of(Vector128.LoadUnsafe(ref start, Lanes), inputs);
                    third += TSums.Of(Vector128.LoadUnsafe(ref start, 2 * Lanes), inputs);
                    fourth += TSums.Of(Vector128.LoadUnsafe(ref start, 3 * Lanes), inputs);
                }

                ref float target = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * intoStride) + output);
                Store(Vector256.Create(first, second), Vector256.Create(third, fourth), linear, output, scale, ref target);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PairAt(ref short row, nint pair) => Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref row, pair * 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> low, Vector256<int> high, QuantizedLinear linear, int output, float scale, ref float target)
    {
        const int Lanes = 8;
        ToFloats(low, linear, output, scale).StoreUnsafe(ref target);
        ToFloats(high, linear, output + Lanes, scale).StoreUnsafe(ref target, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> ToFloats(Vector256<int> sums, QuantizedLinear linear, int output, float scale)
    {
        Vector256<float> scales = Vector256.LoadUnsafe(ref linear.Scales[output]) * Vector256.Create(scale);
        return (Vector256.ConvertToSingle(sums) * scales) + Vector256.LoadUnsafe(ref linear.Biases[output]);
    }
}
