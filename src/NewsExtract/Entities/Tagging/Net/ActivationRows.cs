using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// The inputs of a linear layer for the tokens of a sentence, rounded to 16 bits with one scale, and rows of zeros around them: one before and behind for
/// windows that reach over the ends, and some to fill the last group. Not thread-safe.
/// </summary>
internal sealed class ActivationRows
{
    private const int Lanes = 8;

    /// <summary>Smaller numbers are as good as zero; their inverse might be infinite.</summary>
    private const float Smallest = 1e-20f;

    /// <summary>Added to a number below 2^22 it leaves the nearest integer, the even one of two, in the lowest bits.</summary>
    private const float Rounder = 12582912f;

    private short[] _values = [];

    /// <summary>What a value of one stands for.</summary>
    public float Scale { get; private set; }

    /// <summary>Rows of zeros for the caller to fill with whole numbers.</summary>
    /// <param name="count">Number of rows.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="scale">What a value of one stands for.</param>
    public Span<short> Clear(int count, int width, float scale)
    {
        Scale = scale;
        Span<short> rows = Reserve(QuantizedLinear.WholeGroups(count) * width);
        rows.Clear();
        return rows;
    }

    /// <summary>Rounds rows.</summary>
    /// <param name="values">The rows, one behind the other.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="limit">The largest rounded value.</param>
    /// <param name="margin">Rows of zeros before and behind.</param>
    /// <returns>The rounded rows, from the margin on.</returns>
    public ReadOnlySpan<short> Round(ReadOnlySpan<float> values, int width, int limit, int margin)
    {
        int count = values.Length / width;
        int before = margin * width;
        Span<short> rows = Reserve((QuantizedLinear.WholeGroups(count) + (2 * margin)) * width);
        rows[..before].Clear();
        rows[(before + values.Length)..].Clear();
        float largest = Largest(values);
        Scale = largest < Smallest ? 0 : largest / limit;
        Round(values, largest < Smallest ? 0 : limit / largest, rows.Slice(before, values.Length));
        return rows;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        Vector256<float> largest = default;
        ref float first = ref MemoryMarshal.GetReference(values);
        for (int i = 0; i < values.Length; i += Lanes)
        {
            largest = Vector256.Max(largest, Vector256.Abs(Vector256.LoadUnsafe(ref first, (nuint)i)));
        }

        Vector128<float> half = Vector128.Max(largest.GetLower(), largest.GetUpper());
        return Math.Max(Math.Max(half[0], half[1]), Math.Max(half[2], half[3]));
    }

    private static void Round(ReadOnlySpan<float> values, float factor, Span<short> into)
    {
        ref float first = ref MemoryMarshal.GetReference(values);
        ref short target = ref MemoryMarshal.GetReference(into);
        Vector256<float> factors = Vector256.Create(factor);
        for (int i = 0; i < values.Length; i += 2 * Lanes)
        {
            Vector256<int> low = ToIntegers(Vector256.LoadUnsafe(ref first, (nuint)i) * factors);
            Vector256<int> high = ToIntegers(Vector256.LoadUnsafe(ref first, (nuint)(i + Lanes)) * factors);
            Vector256.Narrow(low, high).StoreUnsafe(ref target, (nuint)i);
        }
    }

    private static Vector256<int> ToIntegers(Vector256<float> values)
    {
        Vector256<float> rounder = Vector256.Create(Rounder);
        return (values + rounder).AsInt32() - rounder.AsInt32();
    }

    private Span<short> Reserve(int length)
    {
        if (_values.Length < length)
        {
            _values = new short[length];
        }

        return _values.AsSpan(0, length);
    }
}
