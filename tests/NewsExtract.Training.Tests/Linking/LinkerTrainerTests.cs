using System.Text.Json;
using FluentAssertions;
using NewsExtract.Entities.Linking;
using NewsExtract.Training.Linking;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Linking;

public sealed class LinkerTrainerTests
{
    [Fact]
    public void The_gold_judges_each_pair_that_the_linker_meets()
    {
        using TemporaryFolder data = new();
        SmallLinkingCorpus.Write(data);

        List<PairExample> pairs = LinkerTrainer.Pairs(LinkingCorpus.Load(data.Path)[0]);

        pairs.Should().ContainSingle().Which.IsOne.Should().BeTrue();
        pairs[0].Features[PairScorer.IndexOf(NameRelation.LastName)].Should().Be(1);
    }

    [Fact]
    public void Evidence_moves_a_weight_and_what_has_none_keeps_that_of_the_rules()
    {
        double[] features = new double[PairScorer.FeatureNames.Count];
        features[PairScorer.IndexOf(NameRelation.LastName)] = 1;
        PairExample[] never = [.. Enumerable.Repeat(new PairExample(features, false), 50)];

        PairScorer scorer = LinkerTrainer.Train(never);

        scorer.Score(features).Should().BeLessThan(0.3);
        scorer.Weights[PairScorer.IndexOf(NameRelation.Acronym)].Should().Be(LinkerRules.Weights[PairScorer.IndexOf(NameRelation.Acronym)]);
    }

    [Fact]
    public void A_wrong_merge_costs_more_than_a_missed_one() => LinkerTrainer.Threshold.Should().BeGreaterThan(0.5).And.Be(PairScorer.Embedded.Threshold);

    [Fact]
    public void Training_is_deterministic_and_the_file_says_what_it_was_trained_on()
    {
        using TemporaryFolder data = new();
        SmallLinkingCorpus.Write(data);
        IReadOnlyList<LinkingText> texts = LinkingCorpus.Load(data.Path);

        string file = LinkerCommand.Describe(texts, TextWriter.Null);

        LinkerCommand.Describe(texts, TextWriter.Null).Should().Be(file);
        file.Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')[0])
            .Should().Equal([.. PairScorer.FeatureNames, PairScorer.ThresholdName, ""]);
        file.Should().Contain("documents");
    }

    [DataFact]
    public void The_embedded_weights_are_those_that_the_corpora_give()
    {
        IReadOnlyList<LinkingText> texts = LinkingCorpus.Load(SharedData.Folder!);

        PairScorer trained = LinkerTrainer.Train([.. texts.Where(text => text.IsTraining).SelectMany(LinkerTrainer.Pairs)]);

        trained.Weights.Select(weight => Math.Round(weight, 3)).Should().Equal(PairScorer.Embedded.Weights, (a, b) => Math.Abs(a - b) < 0.0015, "the command linker writes them; run it after a change of the linker");
    }

    [DataFact]
    public void Names_are_linked_as_well_as_they_ought_to_be()
    {
        var scores = LinkingCorpus.Load(SharedData.Folder!).GroupBy(text => text.Set).ToDictionary(
            set => set.Key,
            set => set.Select(text => LinkerTrainer.Score(text, PairScorer.Embedded, text.Outer())).Aggregate((sum, score) => sum + score).Scores.F1);

        scores["news_fair_linking"].Should().BeGreaterThan(0.975);
        scores["gum_linking.news"].Should().BeGreaterThan(0.95);
    }

    // Only the forms that stand alone somewhere in the text can be mentions.
    [DataFact]
    public void The_seed_pages_are_linked_as_their_gold_has_it()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SharedData.Folder!, "seeds", "gold.json")));
        int right = gold.RootElement.GetProperty("pages").EnumerateObject().Sum(page => SeedLinks.CountRight(page.Value));

        right.Should().BeGreaterThanOrEqualTo(81);
    }
}
