using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class LinearChainTests
{
    private const double Tolerance = 1e-3;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    public void Sum_and_probabilities_are_those_of_all_paths(int length, int seed)
    {
        float[] scores = ChainSamples.Scores(length, seed);
        ChainTransitions transitions = ChainSamples.Transitions(seed);
        var paths = ChainSamples.Paths(scores, length, transitions).ToArray();
        double all = paths.Sum(path => Math.Exp(path.Score));
        var chain = new LinearChain();

        chain.Run(scores, length, transitions).Should().BeApproximately(Math.Log(all), Tolerance);

        for (int token = 0; token < length; token++)
        {
            for (int label = 0; label < TagScheme.LabelCount; label++)
            {
                double expected = paths.Where(path => path.Labels[token] == label).Sum(path => Math.Exp(path.Score)) / all;
                ((double)chain.Marginal(token, label)).Should().BeApproximately(expected, Tolerance);
            }
        }
    }

    [Fact]
    public void The_probability_of_a_mention_is_that_of_the_paths_with_just_its_labels()
    {
        float[] scores = ChainSamples.Scores(3, 9);
        ChainTransitions transitions = ChainSamples.Transitions(9);
        var paths = ChainSamples.Paths(scores, 3, transitions).ToArray();
        var chain = new LinearChain();
        chain.Run(scores, 3, transitions);

        const int type = 2;
        int[] whole = [TagScheme.FirstBegin + type, TagScheme.FirstInside + type, TagScheme.FirstEnd + type];
        double expected = paths.Where(path => path.Labels.SequenceEqual(whole)).Sum(path => Math.Exp(path.Score)) / paths.Sum(path => Math.Exp(path.Score));

        ((double)chain.MentionProbability(0, 3, type, transitions)).Should().BeApproximately(expected, 1e-5);
        chain.MentionProbability(1, 2, type, transitions).Should().Be(chain.Marginal(1, TagScheme.FirstSingle + type));
    }

    [Fact]
    public void Only_paths_that_are_allowed_count()
    {
        float[] scores = ChainSamples.Scores(3, 4);
        ChainTransitions transitions = ChainSamples.Transitions(4);
        ulong[] allowed = [(1UL << TagScheme.FirstBegin) | (1UL << (TagScheme.FirstBegin + 3)), TagScheme.AllLabels, 1UL << TagScheme.Outside];
        var paths = ChainSamples.Paths(scores, 3, transitions, allowed).ToArray();
        var chain = new LinearChain();

        double sum = chain.Run(scores, 3, transitions, allowed);

        sum.Should().BeApproximately(Math.Log(paths.Sum(path => Math.Exp(path.Score))), Tolerance);
        chain.Marginal(0, TagScheme.FirstBegin + 1).Should().Be(0);
        chain.Marginal(2, TagScheme.Outside).Should().BeApproximately(1, 1e-4f);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(1000)]
    public void Extreme_scores_give_probabilities_still(float width)
    {
        const int length = 40;
        var chain = new LinearChain();

        chain.Run(ChainSamples.Scores(length, 11, width), length, ChainSamples.Transitions(11));

        for (int token = 0; token < length; token++)
        {
            float sum = Enumerable.Range(0, TagScheme.LabelCount).Sum(label => chain.Marginal(token, label));
            sum.Should().BeApproximately(1, 1e-3f);
        }
    }
}
