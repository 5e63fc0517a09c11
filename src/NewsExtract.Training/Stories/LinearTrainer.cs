using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>Logistic regression of weighted pairs by gradient descent with momentum, over standardised features and marks for those that are missing.</summary>
internal static class LinearTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.15;
    private const double Momentum = 0.9;

    /// <param name="pairs">The pairs.</param>
    /// <param name="shares">Their weights.</param>
    /// <param name="penalty">Penalty on squared weights, in the unit of <paramref name="shares"/>.</param>
    public static LinearScore Train(IReadOnlyList<TrainingPair> pairs, float[] shares, double penalty)
    {
        const int Features = (int)PairFeature.Count;
        double total = shares.Sum(share => (double)share);
        double[][] rows = [.. pairs.Select(pair => RowOf(pair.Features))];
        double[] mean = new double[2 * Features];
        double[] deviation = new double[2 * Features];
        for (int f = 0; f < mean.Length; f++)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                mean[f] += shares[i] * rows[i][f] / total;
            }

            for (int i = 0; i < rows.Length; i++)
            {
                deviation[f] += shares[i] * (rows[i][f] - mean[f]) * (rows[i][f] - mean[f]) / total;
            }

            deviation[f] = Math.Sqrt(deviation[f]);
        }

        foreach (double[] row in rows)
        {
            for (int f = 0; f < row.Length; f++)
            {
                row[f] = deviation[f] > 1e-6 ? (row[f] - mean[f]) / deviation[f] : 0;
            }
        }

        double[] weights = Descend(rows, pairs, shares, total, penalty, out double bias);
        float[] perFeature = new float[Features];
        float[] missing = new float[Features];
        for (int f = 0; f < weights.Length; f++)
        {
            if (deviation[f] > 1e-6)
            {
                (f < Features ? perFeature : missing)[f % Features] = (float)(weights[f] / deviation[f]);
                bias -= weights[f] * mean[f] / deviation[f];
            }
        }

        return new LinearScore((float)bias, perFeature, missing);
    }

    /// <summary>The features with zero for what is missing, and behind them marks of what is.</summary>
    private static double[] RowOf(float[] features) => [.. features.Select(value => (double)Math.Max(0, value)), .. features.Select(value => value < 0 ? 1.0 : 0.0)];

    private static double[] Descend(double[][] rows, IReadOnlyList<TrainingPair> pairs, float[] shares, double total, double penalty, out double bias)
    {
        double[] weights = new double[rows[0].Length];
        double[] speeds = new double[weights.Length];
        double[] gradients = new double[weights.Length];
        double biasSpeed = 0;
        bias = 0;
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(gradients);
            double biasGradient = 0;
            for (int i = 0; i < rows.Length; i++)
            {
                double score = bias;
                double[] row = rows[i];
                for (int f = 0; f < row.Length; f++)
                {
                    score += weights[f] * row[f];
                }

                double error = shares[i] / total * ((1 / (1 + Math.Exp(-score))) - (pairs[i].IsSame ? 1 : 0));
                biasGradient += error;
                for (int f = 0; f < row.Length; f++)
                {
                    gradients[f] += error * row[f];
                }
            }

            for (int f = 0; f < weights.Length; f++)
            {
                speeds[f] = (Momentum * speeds[f]) - (Rate * (gradients[f] + (penalty / total * weights[f])));
                weights[f] += speeds[f];
            }

            biasSpeed = (Momentum * biasSpeed) - (Rate * biasGradient);
            bias += biasSpeed;
        }

        return weights;
    }
}
