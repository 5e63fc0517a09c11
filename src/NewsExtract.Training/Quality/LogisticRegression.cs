namespace NewsExtract.Training.Quality;

/// <summary>Logistic regression by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int Steps = 30;
    private const double Converged = 1e-9;
    private const double Shortest = 1e-6;

    /// <summary>Fits with a penalty on the weights of standardised inputs and no weight below zero.</summary>
    /// <param name="rows">The inputs of the examples.</param>
    /// <param name="targets">Whether each is good.</param>
    /// <param name="penalty">Penalty on squared weights.</param>
    /// <returns>The weights, and behind them the intercept. An input whose weight would be negative has none.</returns>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> targets, double penalty)
    {
        int inputs = rows[0].Length;
        double[] mean = [.. Enumerable.Range(0, inputs).Select(i => rows.Average(row => row[i]))];
        double[] scale = [.. Enumerable.Range(0, inputs).Select(i => Math.Sqrt(rows.Average(row => (row[i] - mean[i]) * (row[i] - mean[i]))))];

        // Inputs leave one at a time, the worst first: without it the others may be positive.
        List<int> used = [.. Enumerable.Range(0, inputs).Where(i => scale[i] > 1e-9)];
        while (true)
        {
            double[][] standardised = [.. rows.Select(row => (double[])[.. used.Select(i => (row[i] - mean[i]) / scale[i]), 1])];
            double[] penalties = new double[used.Count + 1];
            Array.Fill(penalties, penalty, 0, used.Count);
            double[] fitted = Newton(standardised, targets, penalties, new double[penalties.Length]);
            int worst = Enumerable.Range(0, used.Count).DefaultIfEmpty(-1).MinBy(i => i < 0 ? 0 : fitted[i]);
            if (worst >= 0 && fitted[worst] < 0)
            {
                used.RemoveAt(worst);
                continue;
            }

            double[] weights = new double[inputs + 1];
            weights[inputs] = fitted[^1];
            for (int k = 0; k < used.Count; k++)
            {
                weights[used[k]] = fitted[k] / scale[used[k]];
                weights[inputs] -= weights[used[k]] * mean[used[k]];
            }

            return weights;
        }
    }

    /// <summary>Fits weights of any sign, without an intercept, that are drawn to given ones.</summary>
    /// <param name="start">The weights in want of evidence.</param>
    /// <param name="rows">The inputs of the examples.</param>
    /// <param name="targets">Whether each is good.</param>
    /// <param name="penalty">Penalty on the squared distance of a weight from where it started.</param>
    public static double[] FitAround(double[] start, double[][] rows, IReadOnlyList<bool> targets, double penalty)
    {
        double[] penalties = new double[start.Length];
        Array.Fill(penalties, penalty);
        return Newton(rows, targets, penalties, start);
    }

    private static double[] Newton(double[][] rows, IReadOnlyList<bool> targets, double[] penalties, double[] start)
    {
        int n = start.Length;
        double[] weights = [.. start];
        for (int step = 0; step < Steps; step++)
        {
            double[,] curvature = new double[n, n];
            double[] slope = new double[n];
            for (int r = 0; r < rows.Length; r++)
            {
                double[] row = rows[r];
                double sum = 0;
                for (int i = 0; i < n; i++)
                {
                    sum += weights[i] * row[i];
                }

                double p = 1 / (1 + Math.Exp(-sum));
                for (int i = 0; i < n; i++)
                {
                    slope[i] += ((targets[r] ? 1 : 0) - p) * row[i];
                    for (int j = 0; j <= i; j++)
                    {
                        curvature[i, j] += ((p * (1 - p)) + 1e-9) * row[i] * row[j];
                    }
                }
            }

            // An intercept has no penalty.
            for (int i = 0; i < n; i++)
            {
                curvature[i, i] += penalties[i];
                slope[i] -= penalties[i] * (weights[i] - start[i]);
            }

            double[] change = Solve(curvature, slope);
            double before = Fitness(rows, targets, penalties, start, weights);
            double[] origin = weights;
            double length = 1;
            weights = [.. origin.Zip(change, (weight, by) => weight + by)];

            // Far from the optimum a full step may overshoot, and the next one back again.
            while (Fitness(rows, targets, penalties, start, weights) < before - Converged && length > Shortest)
            {
                length /= 2;
                weights = [.. origin.Zip(change, (weight, by) => weight + (length * by))];
            }

            if (change.Max(Math.Abs) < Converged)
            {
                break;
            }
        }

        return weights;
    }

    // Logarithm of the likelihood less the penalties.
    private static double Fitness(double[][] rows, IReadOnlyList<bool> targets, double[] penalties, double[] start, double[] weights)
    {
        double fitness = 0;
        for (int r = 0; r < rows.Length; r++)
        {
            double sum = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                sum += weights[i] * rows[r][i];
            }

            // ln(1 + e^-x) without overflow.
            double margin = targets[r] ? sum : -sum;
            fitness -= Math.Max(0, -margin) + Math.Log(1 + Math.Exp(-Math.Abs(margin)));
        }

        for (int i = 0; i < weights.Length; i++)
        {
            fitness -= penalties[i] * (weights[i] - start[i]) * (weights[i] - start[i]) / 2;
        }

        return fitness;
    }

    /// <summary>Solves a symmetric positive definite system given by its lower half (Cholesky); the matrix is overwritten.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int n = right.Length;
        double[] x = [.. right];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= matrix[i, k] * matrix[j, k];
                }

                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }

            for (int k = 0; k < i; k++)
            {
                x[i] -= matrix[i, k] * x[k];
            }

            x[i] /= matrix[i, i];
        }

        for (int i = n - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < n; k++)
            {
                x[i] -= matrix[k, i] * x[k];
            }

            x[i] /= matrix[i, i];
        }

        return x;
    }
}
