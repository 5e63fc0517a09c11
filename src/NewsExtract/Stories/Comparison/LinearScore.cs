using NewsExtract.Models;

namespace NewsExtract.Stories.Comparison;

/// <summary>A weighted sum of features, of which those that could not be measured (-1) have a weight of their own. Immutable and thread-safe.</summary>
/// <param name="bias">The score of a pair whose features are all zero.</param>
/// <param name="weights">By feature.</param>
/// <param name="missing">What a feature adds when it could not be measured.</param>
internal sealed class LinearScore(float bias, float[] weights, float[] missing)
{
    public float Score(ReadOnlySpan<float> features)
    {
        float score = bias;
        for (int i = 0; i < features.Length; i++)
        {
            score += features[i] < 0 ? missing[i] : weights[i] * features[i];
        }

        return score;
    }

    public static void Write(LinearScore linear, FieldWriter field)
    {
        field.Single(linear.Bias);
        foreach (float weight in linear.Weights)
        {
            field.Single(weight);
        }

        foreach (float weight in linear.Missing)
        {
            field.Single(weight);
        }
    }

    /// <param name="field">The stored score.</param>
    /// <param name="features">How many features it weighs.</param>
    public static LinearScore Read(FieldReader field, int features)
    {
        float bias = field.Single();
        float[] weights = new float[features];
        float[] missing = new float[features];
        for (int i = 0; i < features; i++)
        {
            weights[i] = field.Single();
        }

        for (int i = 0; i < features; i++)
        {
            missing[i] = field.Single();
        }

        return new LinearScore(bias, weights, missing);
    }

    private float Bias => bias;

    private float[] Weights => weights;

    private float[] Missing => missing;
}
