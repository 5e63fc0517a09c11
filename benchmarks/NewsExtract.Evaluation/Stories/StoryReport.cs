using System.Globalization;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Seeds;

namespace NewsExtract.Evaluation.Stories;

/// <summary>The tables of scores that the command prints.</summary>
internal sealed class StoryReport
{
    private const string Nothing = "-";

    private readonly TextTable _clusters = new(2, "set", "dates", "articles", "gold", "found", "B3 P", "B3 R", "B3 F1", "pair P", "pair R", "pair F1", "ARI", "V", "purity", "frag", "");
    private readonly TextTable _copies = new(3, "set", "dates", "level", "copies", "linked", "share", "grouped", "pairs of others", "mistaken", "share", "");
    private readonly TextTable _within = new(2, "set", "dates", "pairs", "same", "AUC", "mean AUC", "AP", "best F1", "at", "P .5", "R .5", "F1 .5", "calibration error", "");
    private readonly TextTable _pairs = new(2, "set", "dates", "pairs", "same", "AUC", "AP", "best F1", "at", "P .5", "R .5", "F1 .5", "calibration error", "Pearson", "Spearman", "");
    private readonly TextTable _seeds = new(2, "page", "page", "score", "relation");
    private readonly TextTable _runs = new(2, "set", "dates", "articles", "failed", "signed/s", "");
    private readonly List<string> _notes = [];

    /// <summary>Adds a line below the tables.</summary>
    public void Add(string note) => _notes.Add(note);

    /// <summary>Adds a set of clusters.</summary>
    public void Add(DocumentRun run, DocumentScore score)
    {
        ClusterScore clusters = score.Clusters;
        _clusters.Add(run.Set.Name, run.Label, Number(clusters.Articles), Number(clusters.GoldClusters), Number(clusters.FoundClusters),
            Share(clusters.BCubed.Precision), Share(clusters.BCubed.Recall), Share(clusters.BCubed.F1),
            Share(clusters.Pairs.Precision), Share(clusters.Pairs.Recall), Share(clusters.Pairs.F1),
            Share(clusters.AdjustedRand), Share(clusters.VMeasure), Share(clusters.Purity), clusters.Fragmentation.ToString("0.00", CultureInfo.InvariantCulture), "");
        if (score.Within is { } within)
        {
            string[] cells = Cells(within);
            _within.Add([run.Set.Name, run.Label, .. cells[..3], Share(score.WithinMean), .. cells[3..], ""]);
        }

        foreach (CopyLevelScore level in score.Copies is null ? [] : score.Copies.Levels.Append(score.Copies.All))
        {
            _copies.Add(run.Set.Name, run.Label, level.Name, Number(level.Copies), Number(level.Linked), Share(level.LinkedShare), Share(level.GroupedShare),
                Number(level.Pairs), Number(level.Mistaken), Share(level.MistakenShare), "");
        }

        AddRun(run.Set.Name, run.Label, run.Signed);
    }

    /// <summary>Adds a set of labelled pairs.</summary>
    public void Add(PairRun run)
    {
        string[] cells = run.Score() is { } score ? Cells(score) : [Number(run.Set.Pairs.Count), .. Enumerable.Repeat(Nothing, 9)];
        _pairs.Add([run.Set.Name, run.Label, .. cells, Share(Correlation.Pearson(run.Graded)), Share(Correlation.Spearman(run.Graded)), ""]);
        AddRun(run.Set.Name, run.Label, run.Signed);
    }

    /// <summary>Adds the pairs of seed pages.</summary>
    public void Add(IReadOnlyList<SeedPair> pairs)
    {
        foreach (SeedPair pair in pairs.OrderByDescending(pair => pair.Comparison.Score))
        {
            _seeds.Add(pair.First.Name, pair.Second.Name, Share(pair.Comparison.Score),
                $"{pair.Comparison.Relation}{(pair.IsRelationRight ? "" : ", which is wrong")}{(pair.IsSame ? ", one story" : "")}");
        }

        if (pairs.Count > 0)
        {
            _notes.Add($"seeds: gap between one story and two {Share(SeedPair.GapOf(pairs))}, relations {pairs.Count(pair => pair.IsRelationRight)}/{pairs.Count}");
        }
    }

    /// <summary>Writes the tables that have rows, and the notes.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (title, table) in new[]
        {
            ("clusters of stories, or of copies", _clusters), ("pairs inside one topic or family", _within), ("copies, pair by pair", _copies),
            ("labelled pairs", _pairs), ("seed pages", _seeds), ("runs", _runs),
        })
        {
            if (table.RowCount > 0)
            {
                output.WriteLine(title);
                table.Write(output);
                output.WriteLine();
            }
        }

        _notes.ForEach(output.WriteLine);
    }

    private static string[] Cells(PairScore score) =>
    [
        Number(score.Pairs), Number(score.Positive), Share(score.Area), Share(score.AveragePrecision), Share(score.BestF1), Share(score.BestThreshold),
        Share(score.AtHalf.Precision), Share(score.AtHalf.Recall), Share(score.AtHalf.F1), Share(score.CalibrationError),
    ];

    private void AddRun(string set, string label, SignedArticles signed)
    {
        _runs.Add(set, label, Number(signed.Signatures.Count), Number(signed.Errors.Count), signed.PerSecond.ToString("0", CultureInfo.InvariantCulture), "");
        _notes.AddRange(signed.Errors.Select(error => $"failed: {set} {label} article {error.Key + 1}: {error.Value}"));
    }

    private static string Share(double value) => double.IsNaN(value) ? Nothing : value.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
