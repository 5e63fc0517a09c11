using FluentAssertions;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Metrics;

public sealed class RankingCurveTests
{
    [Theory]
    [InlineData("0.1- 0.2- 0.8+ 0.9+", 1)]
    [InlineData("0.1+ 0.2+ 0.8- 0.9-", 0)]
    [InlineData("0.5+ 0.5- 0.5+", 0.5)]
    [InlineData("0.1- 0.2+ 0.3- 0.4+", 0.75)]
    [InlineData("0.1- 0.4+ 0.4- 0.4+", 0.75)]
    public void The_area_is_the_share_of_pairs_in_order(string examples, double area)
        => RankingCurve.Area([.. examples.Split(' ').Select(example => (double.Parse(example[..^1], System.Globalization.CultureInfo.InvariantCulture), example[^1] == '+'))])
            .Should().BeApproximately(area, 1e-12);

    [Fact]
    public void Without_bad_examples_there_is_no_area() => RankingCurve.Area([(0.1, true), (0.2, true)]).Should().Be(double.NaN);
}
