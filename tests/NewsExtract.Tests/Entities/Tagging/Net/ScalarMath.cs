using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Tests.Entities.Tagging.Net;

/// <summary>What the net computes of numbers, one at a time.</summary>
internal static class ScalarMath
{
    public static float[] Multiply(QuantizedLinear linear, int[] row, float scale)
    {
        float[] outputs = new float[linear.Outputs];
        for (int output = 0; output < outputs.Length; output++)
        {
            int sum = 0;
            for (int input = 0; input < row.Length; input++)
            {
                sum = checked(sum + (row[input] * linear.Weight(output, input)));
            }

            outputs[output] = (sum * (linear.Scales[output] * scale)) + linear.Biases[output];
        }

        return outputs;
    }

    public static float[] Normalize(LayerNorm norm, float[] row)
    {
        float mean = LaneSum(row) / row.Length;
        float variance = LaneSum([.. row.Select(value => (value - mean) * (value - mean))]) / row.Length;
        float inverse = 1 / MathF.Sqrt(variance + 1e-5f);
        return [.. row.Select((value, i) => ((value - mean) * inverse * norm.Factors[i]) + norm.Offsets[i])];
    }

    public static float Rectify(float value) => value > 0 ? value : 0;

    public static float Tanh(float x) => 1 - (2 / (Exp(x + x) + 1));

    private static float LaneSum(float[] values)
    {
        float[] lanes = new float[8];
        for (int i = 0; i < values.Length; i++)
        {
            lanes[i % 8] += values[i];
        }

        return lanes[0] + lanes[4] + (lanes[2] + lanes[6]) + (lanes[1] + lanes[5] + (lanes[3] + lanes[7]));
    }

    private static float Exp(float x)
    {
        if (x < -87)
        {
            return 0;
        }

        x = MathF.Min(x, 88);
        float whole = MathF.Floor((x * 1.44269504f) + 0.5f);
        float rest = x - (whole * 0.693359375f);
        rest -= whole * -2.12194440e-4f;
        float sum = 1.9875691500e-4f;
        foreach (float coefficient in new[] { 1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f })
        {
            sum = (sum * rest) + coefficient;
        }

        sum = (sum * rest * rest) + rest + 1;
        return sum * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
