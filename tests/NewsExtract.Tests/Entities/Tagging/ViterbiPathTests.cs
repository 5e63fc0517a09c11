using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class ViterbiPathTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(3, 6)]
    public void The_path_is_the_best_of_all(int length, int seed)
    {
        float[] scores = ChainSamples.Scores(length, seed);
        ChainTransitions transitions = ChainSamples.Transitions(seed);
        byte[] labels = new byte[length];

        new ViterbiPath().Find(scores, transitions, labels);

        labels.Select(label => (int)label).Should().Equal(ChainSamples.Paths(scores, length, transitions).MaxBy(path => path.Score).Labels);
    }

    [Fact]
    public void A_long_path_is_legal_throughout()
    {
        const int length = 200;
        byte[] labels = new byte[length];

        new ViterbiPath().Find(ChainSamples.Scores(length, 7, 100), ChainSamples.Transitions(7), labels);

        TagScheme.MayStart(labels[0]).Should().BeTrue();
        TagScheme.MayEnd(labels[^1]).Should().BeTrue();
        labels.Zip(labels.Skip(1)).Should().OnlyContain(pair => TagScheme.MayFollow(pair.First, pair.Second));
    }
}
