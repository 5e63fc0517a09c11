using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Quality;

namespace NewsExtract.Training.Entities;

/// <summary>A mention that a model found in a sentence it had not seen.</summary>
/// <param name="Type">Number of its type.</param>
/// <param name="Probability">The model's own probability.</param>
/// <param name="IsRight">Whether the corpus has it.</param>
internal readonly record struct JudgedMention(int Type, float Probability, bool IsRight);

/// <summary>Fits a <see cref="ConfidenceCurve"/>: a logistic regression on the logit of the model's own probability (Platt 1999), drawn to leaving it as it is.</summary>
internal static class ConfidenceFit
{
    /// <summary>A type with fewer mentions takes the curve of all.</summary>
    private const int Fewest = 100;

    private const double Penalty = 1;

    public static ConfidenceCurve Fit(IReadOnlyList<JudgedMention> mentions)
    {
        (float slope, float offset) common = FitOne(mentions);
        float[] slopes = new float[TagScheme.TypeCount];
        float[] offsets = new float[TagScheme.TypeCount];
        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            JudgedMention[] own = [.. mentions.Where(mention => mention.Type == type)];
            (slopes[type], offsets[type]) = own.Length < Fewest ? common : FitOne(own);
        }

        return new ConfidenceCurve(slopes, offsets);
    }

    private static (float Slope, float Offset) FitOne(IReadOnlyList<JudgedMention> mentions)
    {
        double[][] rows = [.. mentions.Select(mention => new double[] { ConfidenceCurve.Logit(mention.Probability), 1 })];
        double[] weights = LogisticRegression.FitAround([1, 0], rows, [.. mentions.Select(mention => mention.IsRight)], Penalty);
        return ((float)weights[0], (float)weights[1]);
    }
}
