using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// Brings a row to mean 0 and variance 1, then to learned ones (layer normalization; Ba, Kiros, Hinton 2016). Sums run in eight lanes that are added in a
/// fixed order, so that every processor gives the same bits. Immutable and thread-safe.
/// </summary>
/// <param name="Factors">By output.</param>
/// <param name="Offsets">Likewise.</param>
internal sealed record LayerNorm(float[] Factors, float[] Offsets)
{
    private const int Lanes = 8;

    /// <summary>Added to the variance, as in training.</summary>
    private const float Epsilon = 1e-5f;

    public int Width => Factors.Length;

    /// <summary>Normalizes a row in its place.</summary>
    public void Apply(Span<float> row)
    {
        ref float values = ref MemoryMarshal.GetReference(row[..Width]);
        Vector256<float> sums = default;
        for (int i = 0; i < Width; i += Lanes)
        {
            sums += Vector256.LoadUnsafe(ref values, (nuint)i);
        }

        Vector256<float> mean = Vector256.Create(LaneSum.Of(sums) / Width);
        Vector256<float> squares = default;
        for (int i = 0; i < Width; i += Lanes)
        {
            Vector256<float> difference = Vector256.LoadUnsafe(ref values, (nuint)i) - mean;
            squares += difference * difference;
        }

        Vector256<float> inverse = Vector256.Create(1 / MathF.Sqrt((LaneSum.Of(squares) / Width) + Epsilon));
        for (int i = 0; i < Width; i += Lanes)
        {
            Vector256<float> normal = (Vector256.LoadUnsafe(ref values, (nuint)i) - mean) * inverse;
            ((normal * Vector256.LoadUnsafe(ref Factors[i])) + Vector256.LoadUnsafe(ref Offsets[i])).StoreUnsafe(ref values, (nuint)i);
        }
    }
}
