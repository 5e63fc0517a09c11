using NewsExtract.Evaluation.Metrics;

namespace NewsExtract.Evaluation.Stories;

/// <summary>How good a run over a set of clusters is.</summary>
/// <param name="Clusters">How well the clusters agree.</param>
/// <param name="Within">How well articles of one family or topic are told apart, all such pairs together; null in a set without.</param>
/// <param name="WithinMean">The mean area of the families or topics; NaN in a set without.</param>
/// <param name="Copies">What became of the copies of each level; null in a set of stories.</param>
internal sealed record DocumentScore(ClusterScore Clusters, PairScore? Within, double WithinMean, CopyScore? Copies)
{
    /// <summary>Scores a run. Articles without a cluster of the gold were there to be mistaken, and count nothing themselves.</summary>
    public static DocumentScore Of(DocumentRun run)
    {
        WithinPair[] within = [.. run.Within.Where(pair => pair.IsLabelled)];
        return new(
            ClusterScore.Of([.. run.Set.Documents.Zip(run.Clusters).Where(article => article.First.Cluster is not null).Select(article => (article.First.Cluster!, article.Second))]),
            within.Length > 0 ? PairScore.Of([.. within.Select(pair => (pair.Score, pair.IsSame))]) : null,
            GroupedArea.Mean(within.Select(pair => (pair.First.Group!, pair.Score, pair.IsSame))),
            run.Set.HasCopies ? CopyScore.Of(run) : null);
    }

    /// <summary>The scores that a gate may hold, by name.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics() =>
    [
        new("bcubed.f1", Clusters.BCubed.F1),
        new("ari", Clusters.AdjustedRand),
        .. Within is null ? [] : WithinMetrics(Within),
        .. Copies is null ? [] : Copies.Metrics().Prepend(new("pair.p", Clusters.Pairs.Precision)),
    ];

    private IEnumerable<KeyValuePair<string, double>> WithinMetrics(PairScore within) =>
        [new("within.auc", within.Area), new("within.mean", WithinMean), new("within.calibration", 1 - within.CalibrationError)];
}
