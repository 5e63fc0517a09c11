using FluentAssertions;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Metrics;

public sealed class ClusterScoreTests
{
    [Fact]
    public void A_mention_counts_the_share_of_its_cluster_that_is_right()
    {
        // Found: {a a b} {b}; gold: {a a} {b b}.
        ClusterScore score = ClusterScore.Of([("a", 1), ("a", 1), ("b", 1), ("b", 2)]);

        score.Scores.Precision.Should().BeApproximately(((2.0 / 3) + (2.0 / 3) + (1.0 / 3) + 1) / 4, 1e-12);
        score.Scores.Recall.Should().BeApproximately((1 + 1 + 0.5 + 0.5) / 4, 1e-12);
    }

    [Fact]
    public void Documents_are_summed_by_mention()
    {
        ClusterScore sum = ClusterScore.Of([("a", 1)]) + ClusterScore.Of([("a", 1), ("b", 1), ("c", 1)]);

        sum.Scores.Precision.Should().BeApproximately((1 + 1) / 4.0, 1e-12);
        sum.Scores.Recall.Should().Be(1);
    }

    [Fact]
    public void Nothing_scores_nothing() => default(ClusterScore).Scores.F1.Should().Be(0);
}
