using System.Globalization;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Seeds;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Quality;

namespace NewsExtract.Evaluation.Articles;

/// <summary>The table of scores that the command prints.</summary>
internal sealed class ArticleReport
{
    private const string Nothing = "-";

    private readonly TextTable _table = new(3, "set", "input", "pages of", "pages", "F1", "P", "R", "<.5", "quality AUC", "empty", "failed",
        "title exact/loose", "authors exact/any", "date exact/±1d", "slowest ms", "slowest page");

    private readonly List<string> _notes = [];
    private readonly SortedDictionary<PageInput, List<(double Score, bool IsGood)>> _qualities = [];

    /// <summary>Adds a set: one row for all pages, one for all but CJK where there are such pages, and one for each language group.</summary>
    public void Add(SetRun run, SetScore score)
    {
        AddRow(run, "all", score, run.Predictions);
        _qualities.TryAdd(run.Input, []);
        _qualities[run.Input].AddRange(score.Qualities);
        var groups = run.Predictions.GroupBy(prediction => LanguageGroups.Of(prediction.Page)).OrderBy(group => group.Key).ToArray();
        if (groups.Length > 1)
        {
            PagePrediction[] withoutCjk = [.. groups.Where(group => group.Key != LanguageGroup.Cjk).SelectMany(group => group)];
            if (withoutCjk.Length < run.Predictions.Count)
            {
                AddRow(run, "all but cjk", SetScore.Of(run.Set, withoutCjk), withoutCjk);
            }

            foreach (var group in groups)
            {
                PagePrediction[] predictions = [.. group];
                AddRow(run, LanguageGroups.Label(group.Key), SetScore.Of(run.Set, predictions), predictions);
            }
        }

        _notes.AddRange(run.Predictions.Where(prediction => prediction.Error is not null)
            .Select(prediction => $"failed: {run.Set.Name} {SetRun.Label(run.Input)} {prediction.Page.Id}: {prediction.Error}"));
    }

    /// <summary>Adds the seed pages.</summary>
    public void Add(IReadOnlyList<SeedPrediction> predictions, SeedScore score)
    {
        _table.Add("seeds", "text", "all", Number(predictions.Count), Share(score.TextF1), Nothing, Nothing, Nothing, Nothing,
            Number(predictions.Count(prediction => string.IsNullOrWhiteSpace(prediction.Article?.Text))),
            Number(predictions.Count(prediction => prediction.Error is not null)), Nothing, Nothing, Nothing, Nothing, Nothing);
        _notes.Add($"seeds: roles {Share(score.Roles)}, article or not {Share(score.Sides)}, text F1 {Share(score.TextF1)}, lowest page {Share(score.LowestPage)}, facts {score.Facts.Right}/{score.Facts.Stated}, linking {score.Entities.Right}/{score.Entities.Stated}");
        _notes.AddRange(predictions.Where(prediction => prediction.Error is not null)
            .Select(prediction => $"failed: seeds text {prediction.Page.Name}: {prediction.Error}"));
    }

    /// <summary>Writes the table and, below it, the pages that failed.</summary>
    public void Write(TextWriter output)
    {
        _table.Write(output);
        _notes.ForEach(output.WriteLine);
        foreach (var (input, qualities) in _qualities)
        {
            output.WriteLine($"quality AUC of all sets, {SetRun.Label(input)}: {Area(qualities)} ({qualities.Count(page => !page.IsGood)} of {qualities.Count} pages below F1 {QualityExample.GoodF1.ToString(CultureInfo.InvariantCulture)})");
        }
    }

    private void AddRow(SetRun run, string group, SetScore score, IReadOnlyCollection<PagePrediction> predictions)
    {
        FactCounts facts = score.Facts;
        _table.Add(run.Set.Name, SetRun.Label(run.Input), group, Number(score.Pages),
            Share(score.Text.F1), Share(score.Text.Precision), Share(score.Text.Recall),
            score.BelowHalf is { } below ? Number(below) : Nothing,
            Area(score.Qualities), Number(score.Empty),
            Number(predictions.Count(prediction => prediction.Error is not null)),
            Pair(facts.ExactTitles, facts.LooseTitles, facts.Titles),
            Pair(facts.ExactAuthors, facts.AnyAuthors, facts.Authors),
            Pair(facts.ExactDates, facts.NearDates, facts.Dates),
            score.Slowest.Milliseconds.ToString("0", CultureInfo.InvariantCulture), score.Slowest.Page.Id);
    }

    // There is none when all pages are of one kind.
    private static string Area(IReadOnlyCollection<(double Score, bool IsGood)> qualities)
        => RankingCurve.Area(qualities) is var area && double.IsNaN(area) ? Nothing : Share(area);

    private static string Pair(int first, int second, int whole)
        => whole > 0 ? $"{Share((double)first / whole)}/{Share((double)second / whole)}" : Nothing;

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
