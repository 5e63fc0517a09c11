using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// One layer of the net: a convolution over each token and its two neighbours, rectified, normalized and added to what went in. A window is three rows in a
/// row, so the convolution is a linear layer over rows that overlap. Immutable and thread-safe.
/// </summary>
/// <param name="Linear">From three rows to one.</param>
/// <param name="Norm">Normalizes the result.</param>
internal sealed record ConvolutionBlock(QuantizedLinear Linear, LayerNorm Norm)
{
    /// <summary>Tokens of a window.</summary>
    public const int Window = 3;

    private const int Lanes = 8;

    /// <summary>Changes the rows of a sentence in their place.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="rounded">Room for the rounded rows.</param>
    /// <param name="outputs">Room for whole groups of rows.</param>
    public void Apply(Span<float> rows, ActivationRows rounded, Span<float> outputs)
    {
        int width = Norm.Width;
        int count = rows.Length / width;
        ReadOnlySpan<short> windows = rounded.Round(rows, width, Linear.Limit, margin: 1);
        Linear.Multiply(windows, width, count, rounded.Scale, outputs, width);
        for (int row = 0; row < count; row++)
        {
            Span<float> output = outputs.Slice(row * width, width);
            Rectifier.Apply(output);
            Norm.Apply(output);
            Add(output, rows.Slice(row * width, width));
        }
    }

    private static void Add(ReadOnlySpan<float> output, Span<float> row)
    {
        ref float added = ref MemoryMarshal.GetReference(output);
        ref float values = ref MemoryMarshal.GetReference(row);
        for (int i = 0; i < row.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref values, (nuint)i) + Vector256.LoadUnsafe(ref added, (nuint)i)).StoreUnsafe(ref values, (nuint)i);
        }
    }
}
