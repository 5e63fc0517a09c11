using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Stories.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

/// <summary>The metrics give what the reference scorer gives, on predictions made from the gold that are right, wrong and tied in many ways.</summary>
public sealed class StoryScorerAgreementTests : IDisposable
{
    private static readonly Lazy<StoryCorpus> Corpus = new(() => StoryCorpus.Load(SharedData.Folder!));

    private readonly TemporaryFolder _out = new();

    public void Dispose() => _out.Dispose();

    [ScorerFact]
    public void Clusters_agree()
    {
        Corpus.Value.DocumentSets.Should().NotBeEmpty();
        foreach (StoryDocumentSet set in Corpus.Value.DocumentSets)
        {
            // Every fifth article is in a cluster of its own, every seventh in that of the first.
            (string Gold, string Found)[] articles = [.. set.Documents.Select((document, number) => (
                document.Cluster!, number % 5 == 0 ? $"alone {number}" : set.Documents[number % 7 == 0 ? 0 : number].Cluster!))];
            JsonFiles.WriteLines(_out.At("found.jsonl"), set.Documents.Zip(articles), (writer, article) =>
            {
                writer.WritePropertyName("id");
                article.First.Id.WriteTo(writer);
                writer.WriteString("cluster", article.Second.Found);
            });

            Dictionary<string, double> expected = Values(ReferenceScorer.Run("score_stories.py", "cluster", set.Path, _out.At("found.jsonl")));

            ClusterScore score = ClusterScore.Of(articles);
            new[]
            {
                score.Articles, score.GoldClusters, score.FoundClusters, score.BCubed.Precision, score.BCubed.Recall, score.BCubed.F1, score.Pairs.Precision, score.Pairs.Recall, score.Pairs.F1,
                score.AdjustedRand, score.VMeasure, score.Purity, score.Fragmentation,
            }.Select(Rounded).Should().Equal(new[] { "n", "gold_clusters", "pred_clusters", "bcubed_p", "bcubed_r", "bcubed_f1", "pair_p", "pair_r", "pair_f1", "ari", "vmeasure", "purity", "frag" }.Select(name => expected[name]), set.Name);
            score.BCubed.F1.Should().BeInRange(0.1, 0.95, "the predictions are to be neither perfect nor hopeless");
        }
    }

    [ScorerFact]
    public void Pairs_agree()
    {
        Corpus.Value.PairSets.Should().NotBeEmpty();
        foreach (StoryPairSet set in Corpus.Value.PairSets)
        {
            double[] scores = [.. set.Pairs.Select((pair, number) => Math.Round((pair.Gold * 0.4) + (number * 37 % 100 / 160.0), 1))];
            JsonFiles.WriteLines(_out.At("found.jsonl"), set.Pairs.Zip(scores), (writer, pair) =>
            {
                writer.WritePropertyName("id");
                pair.First.Id.WriteTo(writer);
                writer.WriteNumber("score", pair.Second);
            });

            Dictionary<string, double> expected = Values(ReferenceScorer.Run("score_stories.py", "pairs", set.Path, _out.At("found.jsonl"), "--thr", "0.5"));

            PairScore score = PairScore.Of([.. scores.Zip(set.Pairs, (value, pair) => (value, pair.Gold > 0))]);
            (double, double)[] graded = [.. set.Pairs.Select(pair => pair.Gold).Zip(scores)];
            new[]
            {
                score.Pairs, score.Positive, score.Area, score.AveragePrecision, score.BestF1, score.BestThreshold, score.AtHalf.Precision, score.AtHalf.Recall, score.AtHalf.F1,
                Correlation.Pearson(graded), Correlation.Spearman(graded),
            }.Select(Rounded).Should().Equal(new[] { "n", "pos", "auc", "ap", "best_f1", "best_thr", "p", "r", "f1", "pearson", "spearman" }.Select(name => expected[name]), set.Name);
            score.Area.Should().BeInRange(0.55, 0.99, "the predictions are to be neither perfect nor hopeless");
        }
    }

    private static double Rounded(double value) => Math.Round(value, 4);

    private static Dictionary<string, double> Values(string output) => Regex.Matches(output, @"(\w+)=([-0-9.]+)").ToDictionary(
        match => match.Groups[1].Value, match => double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
}
