using System.Numerics;

namespace NewsExtract.Training.Entities.Net;

/// <summary>A linear layer as it was trained.</summary>
/// <param name="Inputs">Number of inputs.</param>
/// <param name="Weights">A row for each output.</param>
/// <param name="Biases">By output.</param>
internal sealed record FloatLayer(int Inputs, float[] Weights, float[] Biases)
{
    public int Outputs => Biases.Length;

    public ReadOnlySpan<float> Row(int output) => Weights.AsSpan(output * Inputs, Inputs);

    public float[] Apply(ReadOnlySpan<float> input)
    {
        float[] results = new float[Outputs];
        for (int output = 0; output < results.Length; output++)
        {
            results[output] = Dot(Row(output), input) + Biases[output];
        }

        return results;
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sums = default;
        int i = 0;
        for (; i + Vector<float>.Count <= left.Length; i += Vector<float>.Count)
        {
            sums += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        }

        float sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
