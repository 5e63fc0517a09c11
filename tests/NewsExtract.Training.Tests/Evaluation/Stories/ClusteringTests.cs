using FluentAssertions;
using NewsExtract.Evaluation.Stories.Clustering;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

public sealed class ClusteringTests
{
    [Theory]
    [InlineData("", "0 1 2 3 4")]
    [InlineData("0-1 3-4", "0 0 2 3 3")]
    [InlineData("0-1 1-2 2-4", "0 0 0 3 0")]
    [InlineData("3-4 1-3 0-4", "0 0 2 0 0")]
    public void Pairs_join_groups(string pairs, string groups)
        => string.Join(' ', CopyPairs.Groups(5, pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair[0] - '0', pair[2] - '0')))).Should().Be(groups);

    [Fact]
    public void Every_pair_is_looked_at_once()
    {
        StorySignature[] articles = [.. Enumerable.Range(0, 4).Select(number => new StorySignature([(byte)number], []))];

        CopyPairs.Find(articles, (first, second) => first.Sketch.Span[0] + second.Sketch.Span[0] != 3, CancellationToken.None)
            .Should().Equal((0, 1), (0, 2), (1, 3), (2, 3));
    }

    [Fact]
    public void An_article_joins_the_story_that_it_fits_on_average()
    {
        // Scores by the difference of two numbers: 10 and 14 are one story; 19 fits 14 but not their average, 12 does.
        StorySignature[] articles = [.. new byte[] { 10, 14, 19, 12, 20 }.Select(number => new StorySignature([number], []))];

        new GreedyClusterer(Closeness, (_, _) => false).Stories(articles, CancellationToken.None).Should().Equal(0, 0, 1, 0, 1);

        static double Closeness(StorySignature first, StorySignature second) => 1 - (Math.Abs(first.Sketch.Span[0] - second.Sketch.Span[0]) / 10.0);
    }
}
