namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Turns the model's own probability of a mention into one that holds: a logistic function of its logit for each type (Platt 1999), fitted on sentences the
/// model had not seen. Immutable and thread-safe.
/// </summary>
/// <param name="Slopes">By type of <see cref="TagScheme"/>.</param>
/// <param name="Offsets">Likewise.</param>
internal sealed record ConfidenceCurve(float[] Slopes, float[] Offsets)
{
    /// <summary>Probabilities nearer to 0 or 1 are as good as this.</summary>
    private const float Margin = 1e-4f;

    public float Of(int type, float probability) => 1 / (1 + MathF.Exp(-((Slopes[type] * Logit(probability)) + Offsets[type])));

    public static float Logit(float probability)
    {
        float p = Math.Clamp(probability, Margin, 1 - Margin);
        return MathF.Log(p / (1 - p));
    }
}
