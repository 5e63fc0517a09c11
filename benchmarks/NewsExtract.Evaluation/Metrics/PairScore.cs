using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>How well scores tell the pairs that belong together from the others.</summary>
/// <param name="Pairs">Pairs.</param>
/// <param name="Positive">Those that belong together.</param>
internal sealed record PairScore(int Pairs, int Positive)
{
    // At least as likely one event as not.
    private const double Half = 0.5;

    /// <summary>Area under the receiver operating characteristic; NaN when all pairs are of one kind.</summary>
    public required double Area { get; init; }

    /// <summary>Average precision: the area under the steps of the precision-recall curve.</summary>
    public required double AveragePrecision { get; init; }

    /// <summary>The highest F1 that any threshold gives; 0 when none gives more.</summary>
    public required double BestF1 { get; init; }

    /// <summary>The highest threshold that gives it; NaN when none does.</summary>
    public required double BestThreshold { get; init; }

    /// <summary>Precision and recall when a score of a half is taken for one story; precision is 1 when none is.</summary>
    public required Scores AtHalf { get; init; }

    /// <summary>Expected calibration error of the scores as probabilities.</summary>
    public required double CalibrationError { get; init; }

    /// <summary>Scores pairs.</summary>
    public static PairScore Of(IReadOnlyCollection<(double Score, bool IsSame)> pairs)
    {
        int positive = pairs.Count(pair => pair.IsSame);
        int right = 0, taken = 0;
        double averagePrecision = 0, best = 0, bestThreshold = double.NaN;
        Scores atHalf = new(1, 0);
        Calibration calibration = new();
        foreach (var ties in pairs.GroupBy(pair => pair.Score).OrderByDescending(group => group.Key))
        {
            int rightBefore = right;
            foreach (var (score, isSame) in ties)
            {
                right += isSame ? 1 : 0;
                taken++;
                calibration.Add(score, isSame);
            }

            Scores scores = new((double)right / taken, positive > 0 ? (double)right / positive : 0);
            averagePrecision += positive > 0 ? (double)(right - rightBefore) / positive * scores.Precision : 0;
            atHalf = ties.Key >= Half ? scores : atHalf;
            if (scores.F1 > best)
            {
                (best, bestThreshold) = (scores.F1, ties.Key);
            }
        }

        return new(pairs.Count, positive)
        {
            Area = RankingCurve.Area(pairs),
            AveragePrecision = averagePrecision,
            BestF1 = best,
            BestThreshold = bestThreshold,
            AtHalf = atHalf,
            CalibrationError = calibration.Error,
        };
    }
}
