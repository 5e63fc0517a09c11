using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class ClusterScoreTests
{
    private const double Exact = 1e-12;

    // Clusters {a,b,c} {d,e} of the gold; found {a,b} {c,d,e}.
    private readonly ClusterScore _score = ClusterScore.Of([.. "11122".Zip("xxyyy")]);

    [Fact]
    public void Articles_and_clusters_are_counted()
        => (_score.Articles, _score.GoldClusters, _score.FoundClusters).Should().Be((5, 2, 2));

    [Fact]
    public void B_cubed_is_the_mean_over_articles()
    {
        // Precision: 1, 1, 1/3, 2/3, 2/3; recall: 2/3, 2/3, 1/3, 1, 1.
        _score.BCubed.Precision.Should().BeApproximately(11 / 15.0, Exact);
        _score.BCubed.Recall.Should().BeApproximately(11 / 15.0, Exact);
    }

    [Fact]
    public void Pairs_are_those_in_one_cluster()
    {
        // Four pairs on each side; two of them, ab and de, on both.
        _score.Pairs.Precision.Should().Be(0.5);
        _score.Pairs.Recall.Should().Be(0.5);

        // By chance 4 * 4 of 10 = 1.6 would be on both: (2 - 1.6) / (4 - 1.6).
        _score.AdjustedRand.Should().BeApproximately(1 / 6.0, Exact);
    }

    [Fact]
    public void V_measure_is_of_entropies()
    {
        // Both partitions have sizes 3 and 2. Knowing one leaves in the other the 3 articles of which 2 and 1 go together.
        double entropy = -((0.6 * Math.Log(0.6)) + (0.4 * Math.Log(0.4)));
        double left = -((0.4 * Math.Log(2 / 3.0)) + (0.2 * Math.Log(1 / 3.0)));

        _score.VMeasure.Should().BeApproximately(1 - (left / entropy), Exact);
    }

    [Fact]
    public void Purity_and_fragmentation()
    {
        _score.Purity.Should().Be(0.8, "of x two of two are of the first, of y two of three of the second");
        _score.Fragmentation.Should().Be(1.5, "the first is in two clusters, the second in one");
    }

    [Theory]
    [InlineData("1122", "aabb", 1, 1, 1, 1, 1)]
    [InlineData("1122", "bbaa", 1, 1, 1, 1, 1)]
    [InlineData("12", "ab", 1, 1, 1, 1, 1)]
    [InlineData("1111", "abcd", 1, 0.25, 0, 0, 1)]
    [InlineData("1234", "aaaa", 0.25, 1, 0, 0, 0.25)]
    [InlineData("1", "a", 1, 1, 1, 1, 1)]
    public void The_same_and_the_worst(string gold, string found, double precision, double recall, double rand, double vMeasure, double purity)
    {
        ClusterScore score = ClusterScore.Of([.. gold.Zip(found)]);

        score.BCubed.Precision.Should().BeApproximately(precision, Exact);
        score.BCubed.Recall.Should().BeApproximately(recall, Exact);
        score.AdjustedRand.Should().BeApproximately(rand, Exact);
        score.VMeasure.Should().BeApproximately(vMeasure, Exact);
        score.Purity.Should().BeApproximately(purity, Exact);
    }

    [Fact]
    public void Where_no_pair_is_in_one_cluster_there_is_none_to_miss()
    {
        ClusterScore score = ClusterScore.Of([.. "12".Zip("aa")]);

        score.Pairs.Precision.Should().Be(0);
        score.Pairs.Recall.Should().Be(1);
    }
}
