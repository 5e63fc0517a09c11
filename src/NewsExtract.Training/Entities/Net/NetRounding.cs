using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>Rounds the weights of a net: those of a layer to 8 bits with a scale for each output, vectors to not quite 6 with one for each word, letters to 14.</summary>
internal static class NetRounding
{
    private const int Highest = sbyte.MaxValue;

    /// <summary>Vectors make most of the file: so rounded, the package with two builds of the library stays below 20 MB, and mentions are as good.</summary>
    private const int HighestOfVectors = 27;

    /// <param name="net">The net.</param>
    /// <param name="chainShare">Share of the chain's scores.</param>
    /// <param name="confidence">From probabilities to calibrated ones.</param>
    public static NetModel Round(FloatNet net, float chainShare, ConfidenceCurve confidence) => new(
        Vocabulary(net),
        Letters(net),
        Layer(net.Dense),
        Layer(net.Context),
        Layer(net.Projection),
        net.Norm,
        [.. net.Blocks.Select(block => new ConvolutionBlock(Layer(block.Layer), block.Norm))],
        Layer(net.Labels, TagScheme.RowLength),
        net.Transitions,
        chainShare,
        confidence);

    /// <summary>A layer, with outputs of nothing added where <paramref name="outputs"/> asks for more.</summary>
    public static QuantizedLinear Layer(FloatLayer layer, int outputs = 0)
    {
        outputs = Math.Max(outputs, layer.Outputs);
        float[] scales = new float[outputs], biases = new float[outputs];
        layer.Biases.CopyTo(biases, 0);
        sbyte[] weights = new sbyte[outputs * layer.Inputs];
        for (int output = 0; output < layer.Outputs; output++)
        {
            scales[output] = Largest(layer.Row(output)) / Highest;
            Round(layer.Row(output), scales[output], weights.AsSpan(output * layer.Inputs));
        }

        return new QuantizedLinear(layer.Inputs, weights, scales, biases);
    }

    private static NetVocabulary Vocabulary(FloatNet net)
    {
        int width = net.Vectors[0].Length;
        int[] order = [.. Enumerable.Range(0, net.Words.Length).OrderBy(word => net.Words[word])];
        sbyte[] rows = new sbyte[net.Vectors.Length * width];
        ushort[] scales = new ushort[net.Vectors.Length];
        for (int row = 0; row < net.Vectors.Length; row++)
        {
            float[] vector = net.Vectors[row == NetVocabulary.Unknown ? row : order[row - 1] + 1];

            // The next number that half of the bits can hold, so that the largest value still fits.
            scales[row] = (ushort)((BitConverter.SingleToUInt32Bits(Largest(vector) / HighestOfVectors) + 0xFFFF) >> 16);
            Round(vector, NetVocabulary.ScaleOf(scales[row]), rows.AsSpan(row * width));
        }

        return new NetVocabulary([.. order.Select(word => net.Words[word])], rows, scales);
    }

    private static CharConvolution Letters(FloatNet net)
    {
        FloatLayer layer = net.CharConvolution;
        int width = net.CharVectors[0].Length, outputs = layer.Outputs;
        int[] order = [.. Enumerable.Range(0, net.Characters.Length).OrderBy(c => net.Characters[c])];
        float[][] vectors = [.. net.CharVectors.Take(CharAlphabet.First), .. order.Select(c => net.CharVectors[CharAlphabet.First + c])];
        float[] products = new float[vectors.Length * CharConvolution.Window * outputs];
        float[] largest = [.. layer.Biases.Select(Math.Abs)];
        for (int i = outputs * CharConvolution.Window; i < products.Length; i++)
        {
            int output = i % outputs, place = i / outputs % CharConvolution.Window;
            ReadOnlySpan<float> weights = layer.Row(output).Slice(place * width, width);
            float[] vector = vectors[i / outputs / CharConvolution.Window];
            for (int k = 0; k < width; k++)
            {
                products[i] += weights[k] * vector[k];
            }

            largest[output] = Math.Max(largest[output], Math.Abs(products[i]));
        }

        float[] scales = [.. largest.Select(value => value / CharConvolution.Limit)];
        return new CharConvolution(
            new CharAlphabet([.. order.Select(c => net.Characters[c])]),
            [.. products.Select((value, i) => ToShort(value, scales[i % outputs]))],
            [.. layer.Biases.Select((value, output) => ToShort(value, scales[output]))],
            scales);
    }

    private static short ToShort(float value, float scale) => scale == 0 ? (short)0 : (short)MathF.Round(value / scale);

    private static float Largest(ReadOnlySpan<float> values)
    {
        float largest = 0;
        foreach (float value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }

    private static void Round(ReadOnlySpan<float> values, float scale, Span<sbyte> into)
    {
        for (int i = 0; i < values.Length; i++)
        {
            into[i] = scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(values[i] / scale), -Highest, Highest);
        }
    }
}
