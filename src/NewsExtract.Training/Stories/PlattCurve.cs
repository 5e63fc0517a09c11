namespace NewsExtract.Training.Stories;

/// <summary>Fits a logistic curve to scores (Platt 1999) by Newton's method.</summary>
internal static class PlattCurve
{
    private const int Steps = 50;

    public static (float Slope, float Offset) Fit(double[] scores, bool[] isSame, double[] weights)
    {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
            for (int i = 0; i < scores.Length; i++)
            {
                double p = 1 / (1 + Math.Exp(-((slope * scores[i]) + offset)));
                double error = weights[i] * (p - (isSame[i] ? 1 : 0));
                double curvature = weights[i] * p * (1 - p);
                g0 += error * scores[i];
                g1 += error;
                h00 += curvature * scores[i] * scores[i];
                h01 += curvature * scores[i];
                h11 += curvature;
            }

            double determinant = (h00 * h11) - (h01 * h01);
            slope -= ((g0 * h11) - (g1 * h01)) / determinant;
            offset -= ((g1 * h00) - (g0 * h01)) / determinant;
        }

        return ((float)slope, (float)offset);
    }
}
