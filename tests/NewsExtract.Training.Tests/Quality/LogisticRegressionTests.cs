using FluentAssertions;
using NewsExtract.Training.Quality;
using Xunit;

namespace NewsExtract.Training.Tests.Quality;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void The_odds_of_a_table_are_found()
    {
        // One input, 0 or 1: 20 of 100 are good at 0 and 80 of 100 at 1, so the log odds are ∓ln 4.
        double[][] rows = [.. Enumerable.Range(0, 200).Select(i => new double[] { i < 100 ? 0 : 1 })];
        bool[] targets = [.. Enumerable.Range(0, 200).Select(i => i < 100 ? i < 20 : i < 180)];

        double[] weights = LogisticRegression.Fit(rows, targets, 1e-6);

        weights[0].Should().BeApproximately(2 * Math.Log(4), 1e-4);
        weights[1].Should().BeApproximately(-Math.Log(4), 1e-4);
    }

    [Fact]
    public void An_input_that_would_count_against_has_no_weight()
    {
        double[][] rows = [.. Enumerable.Range(0, 200).Select(i => new double[] { i % 2, i % 5, 1 })];
        bool[] targets = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? i % 10 == 0 : i % 5 < 4)];

        double[] weights = LogisticRegression.Fit(rows, targets, 1);

        weights[0].Should().BePositive();
        weights[1].Should().Be(0);
        weights[2].Should().Be(0, "it is the same everywhere");
    }

    [Fact]
    public void Weights_may_be_drawn_to_others_than_nothing()
    {
        // The first input is always bad, the second is never seen.
        double[][] rows = [.. Enumerable.Repeat(new double[] { 1, 0 }, 100)];
        bool[] targets = new bool[100];

        double[] weak = LogisticRegression.FitAround([2, -3], rows, targets, 1);
        double[] strong = LogisticRegression.FitAround([2, -3], rows, targets, 1e6);

        weak[0].Should().BeLessThan(-1);
        strong[0].Should().BeApproximately(2, 1e-3);
        weak[1].Should().Be(-3);
    }

    [Fact]
    public void A_penalty_draws_weights_to_nothing()
    {
        double[][] rows = [.. Enumerable.Range(0, 100).Select(i => new double[] { i })];
        bool[] targets = [.. Enumerable.Range(0, 100).Select(i => i >= 50)];

        double weak = LogisticRegression.Fit(rows, targets, 1)[0];
        double strong = LogisticRegression.Fit(rows, targets, 1000)[0];

        strong.Should().BePositive().And.BeLessThan(weak / 5);
    }
}
