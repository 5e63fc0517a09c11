namespace NewsExtract.Evaluation.Metrics;

/// <summary>How far two rows of numbers rise together.</summary>
internal static class Correlation
{
    /// <summary>Pearson's coefficient; 0 when either row is constant.</summary>
    public static double Pearson(IReadOnlyCollection<(double First, double Second)> values)
    {
        double firstMean = values.Average(value => value.First);
        double secondMean = values.Average(value => value.Second);
        double both = values.Sum(value => (value.First - firstMean) * (value.Second - secondMean));
        double first = values.Sum(value => (value.First - firstMean) * (value.First - firstMean));
        double second = values.Sum(value => (value.Second - secondMean) * (value.Second - secondMean));
        return first > 0 && second > 0 ? both / Math.Sqrt(first * second) : 0;
    }

    /// <summary>Spearman's coefficient: Pearson's of the ranks, ties sharing the mean of theirs.</summary>
    public static double Spearman(IReadOnlyCollection<(double First, double Second)> values)
        => Pearson([.. Ranks([.. values.Select(value => value.First)]).Zip(Ranks([.. values.Select(value => value.Second)]))]);

    private static double[] Ranks(double[] values)
    {
        double[] ranks = new double[values.Length];
        int below = 0;
        foreach (var ties in Enumerable.Range(0, values.Length).GroupBy(number => values[number]).OrderBy(group => group.Key))
        {
            int count = ties.Count();
            foreach (int number in ties)
            {
                ranks[number] = below + ((count + 1) / 2.0);
            }

            below += count;
        }

        return ranks;
    }
}
