using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Seeds;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation;

/// <summary>The metrics give what the reference scorers give, on predictions made from the gold that are right, wrong and empty in many ways.</summary>
public sealed class ScorerAgreementTests : IDisposable
{
    private readonly TemporaryFolder _out = new();

    public void Dispose() => _out.Dispose();

    [ScorerFact]
    public void Texts_agree()
    {
        foreach (SetRun run in Runs(set => set.HasText))
        {
            string result = _out.At("result.json");
            ReferenceScorer.Run("score_articles.py", run.Set.GoldPath, Written(run), "--bootstrap", "2", "--json", result);
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(result));
            JsonElement expected = document.RootElement.GetProperty(run.Set.Name);

            SetScore score = SetScore.Of(run.Set, run.Predictions);

            score.Text.F1.Should().BeApproximately(expected.GetProperty("f1").GetDouble(), 1e-9, run.Set.Name);
            score.Text.Precision.Should().BeApproximately(expected.GetProperty("precision").GetDouble(), 1e-9, run.Set.Name);
            score.Text.Recall.Should().BeApproximately(expected.GetProperty("recall").GetDouble(), 1e-9, run.Set.Name);
            score.BelowHalf.Should().Be(expected.GetProperty("pages_f1_below_50").GetInt32(), run.Set.Name);
            score.Text.F1.Should().BeInRange(0.3, 0.95, "the predictions are to be neither perfect nor hopeless");
        }
    }

    [ScorerFact]
    public void Segments_agree()
    {
        foreach (SetRun run in Runs(set => !set.HasText))
        {
            string[] expected = LastRow(ReferenceScorer.Run("score_segments.py", run.Set.GoldPath, Written(run)));

            SetScore score = SetScore.Of(run.Set, run.Predictions);

            new[] { Three(score.Text.Precision), Three(score.Text.Recall) }.Should().Equal(expected[1], expected[2]);
            score.Text.F1.ToString("0.0000", CultureInfo.InvariantCulture).Should().Be(expected[4]);
        }
    }

    [ScorerFact]
    public void Facts_agree()
    {
        foreach (SetRun run in Runs(set => set.Pages.Any(page => page.Title is not null)))
        {
            string[] expected = LastRow(ReferenceScorer.Run("score_facts.py", run.Set.GoldPath, Written(run)));

            FactCounts facts = SetScore.Of(run.Set, run.Predictions).Facts;

            string Share(int part, int whole) => whole > 0 ? Three((double)part / whole) : "-";
            string[] actual =
            [
                $"{facts.Titles}", Share(facts.ExactTitles, facts.Titles), Share(facts.LooseTitles, facts.Titles),
                $"{facts.Authors}", Share(facts.ExactAuthors, facts.Authors), Share(facts.AnyAuthors, facts.Authors),
                $"{facts.Dates}", Share(facts.ExactDates, facts.Dates), Share(facts.NearDates, facts.Dates),
            ];
            actual.Should().Equal([.. expected[1..4], .. expected[5..8], .. expected[10..13]], run.Set.Name);
        }
    }

    [ScorerFact]
    public void Seeds_agree()
    {
        SeedPrediction[] predictions = [.. SeedCorpus.Load(SharedData.Folder!).Select((page, number) => new SeedPrediction(
            page,
            GeneratedPredictions.Seed(page, number),
            page.Roles.Where(role => role.Key % 7 != 0).ToDictionary(role => role.Key, role => GeneratedPredictions.Role(role.Value, role.Key)),
            null)
        {
            Entities = GeneratedPredictions.Entities(page),
        })];
        SeedPair[] pairs = [.. SeedPair.AllOf(predictions).Select((pair, number) => pair with { Comparison = pair.Comparison with { Score = (pair.IsSame ? 0.5 : 0.1) + (number / 100.0) } })];
        SeedFile.Write(_out.Path, predictions, pairs);

        string output = ReferenceScorer.Run("score_seeds.py", _out.At("seeds.json"));

        SeedScore score = SeedRun.Score(predictions);
        output.Should().StartWith($"roles {Three(score.Roles)}  article-or-boilerplate {Three(score.Sides)}  ")
            .And.Contain($"text F1 {Three(score.TextF1)}  lowest page {Three(score.LowestPage)}")
            .And.Contain($"facts {score.Facts.Right}/{score.Facts.Stated} ")
            .And.Contain($"linking {score.Entities.Right}/{score.Entities.Stated} ")
            .And.Contain($"story gap +{Three(SeedPair.GapOf(pairs))} ({pairs.Count(pair => pair.IsSame)} same, {pairs.Count(pair => !pair.IsSame)} different pairs)");
        score.Facts.Share.Should().BeInRange(0.2, 0.9, "the predictions are to be neither perfect nor hopeless");
        score.Entities.Share.Should().BeInRange(0.2, 0.9, "the predictions are to be neither perfect nor hopeless");
    }

    private static IEnumerable<SetRun> Runs(Func<ArticleSet, bool> chosen) => ArticleCorpus.Load(SharedData.Folder!).Where(chosen).Select(GeneratedPredictions.Of);

    private string Written(SetRun run)
    {
        PredictionFiles.Write(_out.Path, run);
        return _out.At("articles", run.Set.Name + ".json");
    }

    private static string[] LastRow(string output) => Regex.Split(output.TrimEnd().Split('\n')[^1], @"[\s|]+");

    private static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
