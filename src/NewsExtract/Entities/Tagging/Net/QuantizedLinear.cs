using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// A linear layer with 8-bit weights, a scale for each output, and inputs rounded to 16 bits. Sums are 32-bit integers that cannot overflow, so the order of
/// additions, and with it the width of the vectors, changes nothing. Immutable and thread-safe.
/// </summary>
internal sealed class QuantizedLinear
{
    /// <summary>Outputs come in groups of so many: one vector of 512 bits.</summary>
    public const int OutputGroup = 16;

    /// <summary>Rows are multiplied so many at a time, so that a weight is loaded once for all of them; callers keep room for whole groups.</summary>
    public const int RowGroup = 4;

    private const int PairWidth = 2 * OutputGroup;
    private const int Lanes = 8;

    /// <summary>A group of outputs after another; in it for each pair of inputs the two weights of each output.</summary>
    private readonly short[] _weights;
    private readonly int _pairs;

    /// <param name="inputs">Number of inputs; even.</param>
    /// <param name="weights">A row of weights for each output.</param>
    /// <param name="scales">What a weight of one stands for, by output; their number is a multiple of <see cref="OutputGroup"/>.</param>
    /// <param name="biases">By output.</param>
    public QuantizedLinear(int inputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] biases)
    {
        Inputs = inputs;
        Scales = scales;
        Biases = biases;
        _pairs = inputs / 2;
        _weights = new short[weights.Length];
        for (int output = 0; output < Outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                _weights[Place(output, input)] = weights[(output * inputs) + input];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs => Scales.Length;

    public float[] Scales { get; }

    public float[] Biases { get; }

    /// <summary>The largest input that keeps every sum within 32 bits.</summary>
    public int Limit => LimitOf(Inputs);

    /// <summary>The largest input that keeps the sum of so many products within 32 bits.</summary>
    public static int LimitOf(int inputs) => (int)Math.Min(short.MaxValue, int.MaxValue / (128L * inputs));

    public sbyte Weight(int output, int input) => (sbyte)_weights[Place(output, input)];

    /// <summary>The number of rows in whole groups.</summary>
    public static int WholeGroups(int rows) => (rows + RowGroup - 1) / RowGroup * RowGroup;

    /// <summary>Computes all outputs of all rows, as floats, with the fastest way this processor has.</summary>
    /// <param name="rows">The inputs; rows may overlap.</param>
    /// <param name="stride">Distance from a row to the next.</param>
    /// <param name="count">Number of rows; those up to <see cref="WholeGroups"/> are read and written too.</param>
    /// <param name="scale">What an input of one stands for.</param>
    /// <param name="into">Takes the outputs.</param>
    /// <param name="intoStride">Distance from a row of outputs to the next.</param>
    public void Multiply(ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
    {
        if (Avx512BW.IsSupported && Vector512.IsHardwareAccelerated)
        {
            MultiplyWide(rows, stride, count, scale, into, intoStride);
        }
        else if (Avx2.IsSupported)
        {
            Multiply<Avx2PairSums>(rows, stride, count, scale, into, intoStride);
        }
        else
        {
            Multiply<PortablePairSums>(rows, stride, count, scale, into, intoStride);
        }
    }

    /// <summary><see cref="Multiply(ReadOnlySpan{short}, int, int, float, Span{float}, int)"/> with vectors of 256 bits.</summary>
    public void Multiply<TSums>(ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
        where TSums : struct, IPairSums
    {
        Check(rows, stride, count, into, intoStride);
        for (int group = 0; group < Outputs / OutputGroup; group++)
        {
            ref short weights = ref _weights[group * _pairs * PairWidth];
            for (int row = 0; row < count; row += RowGroup)
            {
                ref short first = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row * stride);
                ref short second = ref Unsafe.Add(ref first, stride);
                ref short third = ref Unsafe.Add(ref second, stride);
                ref short fourth = ref Unsafe.Add(ref third, stride);
                Vector256<int> low0 = default, low1 = default, low2 = default, low3 = default;
                Vector256<int> high0 = default, high1 = default, high2 = default, high3 = default;
                for (nint pair = 0; pair < _pairs; pair++)
                {
                    Vector256<short> low = Vector256.LoadUnsafe(ref Unsafe.Add(ref weights, pair * PairWidth));
                    Vector256<short> high = Vector256.LoadUnsafe(ref Unsafe.Add(ref weights, (pair * PairWidth) + OutputGroup));
                    Vector256<short> inputs = Vector256.Create(PairAt(ref first, pair)).AsInt16();
                    low0 += TSums.Of(low, inputs);
                    high0 += TSums.Of(high, inputs);
                    inputs = Vector256.Create(PairAt(ref second, pair)).AsInt16();
                    low1 += TSums.Of(low, inputs);
                    high1 += TSums.Of(high, inputs);
                    inputs = Vector256.Create(PairAt(ref third, pair)).AsInt16();
                    low2 += TSums.Of(low, inputs);
                    high2 += TSums.Of(high, inputs);
                    inputs = Vector256.Create(PairAt(ref fourth, pair)).AsInt16();
                    low3 += TSums.Of(low, inputs);
                    high3 += TSums.Of(high, inputs);
                }

                ref float target = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * intoStride) + (group * OutputGroup));
                Store(low0, high0, group, scale, ref target);
                Store(low1, high1, group, scale, ref Unsafe.Add(ref target, intoStride));
                Store(low2, high2, group, scale, ref Unsafe.Add(ref target, 2 * intoStride));
                Store(low3, high3, group, scale, ref Unsafe.Add(ref target, 3 * intoStride));
            }
        }
    }

    /// <summary><see cref="Multiply(ReadOnlySpan{short}, int, int, float, Span{float}, int)"/> with vectors of 512 bits.</summary>
    public void MultiplyWide(ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
    {
        Check(rows, stride, count, into, intoStride);
        for (int group = 0; group < Outputs / OutputGroup; group++)
        {
            ref short weights = ref _weights[group * _pairs * PairWidth];
            for (int row = 0; row < count; row += RowGroup)
            {
                ref short first = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row * stride);
                ref short second = ref Unsafe.Add(ref first, stride);
                ref short third = ref Unsafe.Add(ref second, stride);
                ref short fourth = ref Unsafe.Add(ref third, stride);
                Vector512<int> sums0 = default, sums1 = default, sums2 = default, sums3 = default;
                for (nint pair = 0; pair < _pairs; pair++)
                {
                    Vector512<short> both = Vector512.LoadUnsafe(ref Unsafe.Add(ref weights, pair * PairWidth));
                    sums0 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref first, pair)).AsInt16());
                    sums1 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref second, pair)).AsInt16());
                    sums2 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref third, pair)).AsInt16());
                    sums3 += Avx512BW.MultiplyAddAdjacent(both, Vector512.Create(PairAt(ref fourth, pair)).AsInt16());
                }

                ref float target = ref Unsafe.Add(ref MemoryMarshal.GetReference(into), (row * intoStride) + (group * OutputGroup));
                Store(sums0.GetLower(), sums0.GetUpper(), group, scale, ref target);
                Store(sums1.GetLower(), sums1.GetUpper(), group, scale, ref Unsafe.Add(ref target, intoStride));
                Store(sums2.GetLower(), sums2.GetUpper(), group, scale, ref Unsafe.Add(ref target, 2 * intoStride));
                Store(sums3.GetLower(), sums3.GetUpper(), group, scale, ref Unsafe.Add(ref target, 3 * intoStride));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PairAt(ref short row, nint pair) => Unsafe.ReadUnaligned<int>(ref Unsafe.As<short, byte>(ref Unsafe.Add(ref row, pair * 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> low, Vector256<int> high, int group, float scale, ref float target)
    {
        int output = group * OutputGroup;
        ToFloats(low, output, scale).StoreUnsafe(ref target);
        ToFloats(high, output + Lanes, scale).StoreUnsafe(ref target, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> ToFloats(Vector256<int> sums, int output, float scale)
    {
        Vector256<float> scales = Vector256.LoadUnsafe(ref Scales[output]) * Vector256.Create(scale);
        return (Vector256.ConvertToSingle(sums) * scales) + Vector256.LoadUnsafe(ref Biases[output]);
    }

    private int Place(int output, int input)
        => (((output / OutputGroup * _pairs) + (input / 2)) * PairWidth) + (output % OutputGroup * 2) + (input & 1);

    // The loops go over references, so that a buffer that is too short must be told before.
    private void Check(ReadOnlySpan<short> rows, int stride, int count, Span<float> into, int intoStride)
    {
        int last = WholeGroups(count) - 1;
        if (count <= 0 || (last * (long)stride) + Inputs > rows.Length || (last * (long)intoStride) + Outputs > into.Length)
        {
            throw new ArgumentException($"{count} rows of {Inputs} inputs and {Outputs} outputs do not fit into {rows.Length} inputs at distance {stride} and {into.Length} outputs at distance {intoStride}.");
        }
    }
}
