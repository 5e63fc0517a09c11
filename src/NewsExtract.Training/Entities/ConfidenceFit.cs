using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>A mention that a model found in a sentence it had not seen.</summary>
/// <param name="Type">Number of its type.</param>
/// <param name="Probability">The model's own probability.</param>
/// <param name="IsRight">Whether the corpus has it.</param>
internal readonly record struct JudgedMention(int Type, float Probability, bool IsRight);

/// <summary>Fits a <see cref="ConfidenceCurve"/> by Newton's method on the log-likelihood (Platt 1999, with the targets and steps of Lin, Lin, Weng 2007).</summary>
internal static class ConfidenceFit
{
    private const int Rounds = 50;

    /// <summary>A type with fewer mentions takes the curve of all.</summary>
    private const int Fewest = 100;

    /// <summary>Keeps the curvature away from zero.</summary>
    private const double Ridge = 1e-3;

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
        double right = mentions.Count(mention => mention.IsRight), wrong = mentions.Count - right;
        double high = (right + 1) / (right + 2), low = 1 / (wrong + 2);
        double slope = 1, offset = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double gradientSlope = 0, gradientOffset = 0, curveSlope = Ridge, curveOffset = Ridge, curveBoth = 0;
            foreach (JudgedMention mention in mentions)
            {
                double x = ConfidenceCurve.Logit(mention.Probability);
                double p = 1 / (1 + Math.Exp(-((slope * x) + offset)));
                double error = (mention.IsRight ? high : low) - p;
                double weight = p * (1 - p);
                gradientSlope += error * x;
                gradientOffset += error;
                curveSlope += weight * x * x;
                curveOffset += weight;
                curveBoth += weight * x;
            }

            double determinant = (curveSlope * curveOffset) - (curveBoth * curveBoth);
            slope += ((gradientSlope * curveOffset) - (gradientOffset * curveBoth)) / determinant;
            offset += ((gradientOffset * curveSlope) - (gradientSlope * curveBoth)) / determinant;
        }

        return ((float)slope, (float)offset);
    }
}
