using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Stories.Corpora;

namespace NewsExtract.Evaluation.Stories;

/// <summary>What the library made of a set of labelled pairs.</summary>
/// <param name="Set">The set.</param>
/// <param name="Dates">Whether dates were given.</param>
/// <param name="Signed">The signatures: of each pair the first article's, then the second's.</param>
/// <param name="Scores">The score of each pair.</param>
internal sealed record PairRun(StoryPairSet Set, DateUse Dates, SignedArticles Signed, IReadOnlyList<double> Scores)
{
    /// <summary>Name of the run in files.</summary>
    public string FileName => Set.Name + Dates.FileSuffix(Set.HasDates);

    /// <summary>Name of the form of input in tables.</summary>
    public string Label => Dates.Label(Set.HasDates);

    /// <summary>The scores with the gold's grades, the gold first.</summary>
    public IReadOnlyCollection<(double Gold, double Score)> Graded => [.. Set.Pairs.Select(pair => pair.Gold).Zip(Scores)];

    /// <summary>How good the scores are; null where the gold has grades between one story and two.</summary>
    public PairScore? Score() => Set.IsBinary ? PairScore.Of([.. Scores.Zip(Set.Pairs, (score, pair) => (score, pair.Gold > 0))]) : null;

    /// <summary>Signs and compares the articles of a set.</summary>
    public static PairRun Of(StoryPairSet set, DateUse dates, StoryEngines engines, TextWriter progress, CancellationToken cancellationToken)
    {
        SignedArticles signed = SignedArticles.Of(
            $"{set.Name} {dates.Label(set.HasDates)}", [.. set.Pairs.SelectMany(pair => new[] { pair.First, pair.Second })], dates, arePages: false, engines, progress, cancellationToken);
        return new(set, dates, signed, [.. set.Pairs.Select((_, number) => engines.Score(signed.Signatures[2 * number], signed.Signatures[(2 * number) + 1]))]);
    }

    /// <summary>The scores that a gate may hold, by name.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics()
    {
        PairScore? score = Score();
        return
        [
            new("spearman", Correlation.Spearman(Graded)),
            .. score is null ? [] : PairMetrics(score),
        ];
    }

    private static IEnumerable<KeyValuePair<string, double>> PairMetrics(PairScore score) =>
        [new("auc", score.Area), new("ap", score.AveragePrecision), new("f1", score.AtHalf.F1), new("calibration", 1 - score.CalibrationError)];
}
