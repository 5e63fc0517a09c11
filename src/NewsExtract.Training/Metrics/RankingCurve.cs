namespace NewsExtract.Training.Metrics;

/// <summary>The area under the receiver operating characteristic: how likely a good example scores above a bad one, ties counting half.</summary>
internal static class RankingCurve
{
    /// <summary>The area; NaN when all examples are good or all are bad.</summary>
    public static double Area(IReadOnlyCollection<(double Score, bool IsGood)> examples)
    {
        double good = examples.Count(example => example.IsGood);
        double bad = examples.Count - good;
        double ranks = 0;
        int below = 0;
        foreach (var ties in examples.GroupBy(example => example.Score).OrderBy(group => group.Key))
        {
            int count = ties.Count();
            ranks += ties.Count(example => example.IsGood) * (below + ((count + 1) / 2.0));
            below += count;
        }

        return (ranks - (good * (good + 1) / 2)) / (good * bad);
    }
}
