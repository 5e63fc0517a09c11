using System.Globalization;
using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class PairScoreTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void Pairs_in_order_but_for_one()
    {
        PairScore score = Of("0.9+ 0.8- 0.7+ 0.1-");

        (score.Pairs, score.Positive).Should().Be((4, 2));
        score.Area.Should().BeApproximately(0.75, Exact);
        score.AveragePrecision.Should().BeApproximately((0.5 * 1) + (0.5 * 2 / 3), Exact);
        score.BestF1.Should().BeApproximately(0.8, Exact, "at .7 two of three are right, and all are found");
        score.BestThreshold.Should().Be(0.7);
        score.AtHalf.Precision.Should().BeApproximately(2 / 3.0, Exact);
        score.AtHalf.Recall.Should().Be(1);
    }

    [Fact]
    public void Ties_are_taken_together()
    {
        PairScore score = Of("0.6+ 0.6- 0.6- 0.2+");

        score.AveragePrecision.Should().BeApproximately((0.5 / 3) + (0.5 * 2 / 4), Exact);
        score.BestF1.Should().BeApproximately(2 * 0.5 * 1 / 1.5, Exact);
        score.BestThreshold.Should().Be(0.2);
    }

    [Theory]
    [InlineData("0.5+ 0.49-", 1, 1)]
    [InlineData("0.49+ 0.3-", 1, 0)]
    [InlineData("0.9- 0.3+", 0, 0)]
    public void A_score_of_a_half_is_one_story(string pairs, double precision, double recall)
    {
        PairScore score = Of(pairs);

        score.AtHalf.Precision.Should().Be(precision);
        score.AtHalf.Recall.Should().Be(recall);
    }

    [Fact]
    public void Calibration_is_how_far_scores_are_from_shares()
    {
        Of("0.9+ 0.9+ 0.9+ 0.9-").CalibrationError.Should().BeApproximately(0.15, Exact);
        Of("0.75+ 0.75+ 0.75+ 0.75-").CalibrationError.Should().BeApproximately(0, Exact);
    }

    [Fact]
    public void Where_all_pairs_are_of_one_kind_there_is_no_area()
    {
        PairScore score = Of("0.9- 0.1-");

        score.Area.Should().Be(double.NaN);
        score.BestF1.Should().Be(0);
        score.BestThreshold.Should().Be(double.NaN);
    }

    [Fact]
    public void The_mean_of_groups_leaves_out_those_of_one_kind()
        => GroupedArea.Mean([("a", 0.9, true), ("a", 0.1, false), ("b", 0.2, true), ("b", 0.2, false), ("c", 0.5, true)]).Should().BeApproximately(0.75, Exact);

    [Theory]
    [InlineData("1 2 3", "2 4 6", 1, 1)]
    [InlineData("1 2 3", "6 4 2", -1, -1)]
    [InlineData("1 2 3", "5 5 5", 0, 0)]
    // 13.5 of the root of 5 * 52.75; of ranks 1 2 3 4 and 1 2.5 2.5 4: 4.5 of the root of 5 * 4.5.
    [InlineData("1 2 3 4", "0 1 1 9", 0.831261246940, 0.948683298051)]
    public void Correlations(string first, string second, double pearson, double spearman)
    {
        (double, double)[] values = [.. first.Split(' ').Zip(second.Split(' '), (a, b) => (double.Parse(a, CultureInfo.InvariantCulture), double.Parse(b, CultureInfo.InvariantCulture)))];

        Correlation.Pearson(values).Should().BeApproximately(pearson, 1e-9);
        Correlation.Spearman(values).Should().BeApproximately(spearman, 1e-9);
    }

    private static PairScore Of(string pairs)
        => PairScore.Of([.. pairs.Split(' ').Select(pair => (double.Parse(pair[..^1], CultureInfo.InvariantCulture), pair[^1] == '+'))]);
}
