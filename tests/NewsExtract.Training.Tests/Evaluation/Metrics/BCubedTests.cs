using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class BCubedTests
{
    [Theory]
    [InlineData("aab", "112", 1, 1)]
    [InlineData("aab", "111", (2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, 1)]
    [InlineData("aab", "123", 1, (0.5 + 0.5 + 1) / 3)]
    // The example of Bagga and Baldwin: of three chains of 5, 2 and 5, the second and third are joined.
    [InlineData("aaaaabbccccc", "111112222222", (5 + (2 * 2 / 7.0) + (5 * 5 / 7.0)) / 12, 1)]
    public void Clusters_of_the_same_mentions(string gold, string found, double precision, double recall)
    {
        BCubed score = BCubed.Of([.. gold.Zip(found)]);

        score.Scores.Precision.Should().BeApproximately(precision, 1e-12);
        score.Scores.Recall.Should().BeApproximately(recall, 1e-12);
    }

    [Fact]
    public void A_mention_on_one_side_only_counts_nothing_there()
    {
        (int, char)[] gold = [(1, 'a'), (2, 'a'), (3, 'b')];
        (int, char)[] found = [(1, 'x'), (2, 'x'), (4, 'x'), (5, 'y')];

        BCubed score = BCubed.Of(gold, found);

        // Of the three mentions of x two are of a; b was not found and y is not in the gold.
        score.Scores.Precision.Should().BeApproximately(2 * (2 / 3.0) / 4, 1e-12);
        score.Scores.Recall.Should().BeApproximately(2 / 3.0, 1e-12);
    }

    [Fact]
    public void Documents_add_up_by_mention()
    {
        BCubed score = BCubed.Of([('a', 1)]) + BCubed.Of([('a', 1), ('b', 1), ('c', 1)]);

        score.Gold.Should().Be(4);
        score.Scores.Precision.Should().BeApproximately((1 + (3 * (1 / 3.0))) / 4, 1e-12);
    }

    [Fact]
    public void Nothing_scores_nothing() => BCubed.Of<char, int>([]).Scores.F1.Should().Be(0);
}
