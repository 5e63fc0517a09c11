using FluentAssertions;
using NewsExtract.Evaluation.Stories.Clustering;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

public sealed class CopyPairsTests
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
}
