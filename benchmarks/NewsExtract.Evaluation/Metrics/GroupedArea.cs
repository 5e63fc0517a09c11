using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>Areas under the receiver operating characteristic of pairs that fall into groups.</summary>
internal static class GroupedArea
{
    /// <summary>The mean of the groups' areas, of those that have pairs of both kinds; NaN when none has.</summary>
    public static double Mean(IEnumerable<(string Group, double Score, bool IsSame)> pairs) => pairs
        .GroupBy(pair => pair.Group)
        .Select(group => RankingCurve.Area([.. group.Select(pair => (pair.Score, pair.IsSame))]))
        .Where(area => !double.IsNaN(area))
        .DefaultIfEmpty(double.NaN)
        .Average();
}
