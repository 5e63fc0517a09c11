using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class ShingleScoreTests
{
    private const double Exactly = 1e-12;

    [Fact]
    public void Shared_four_grams_count_once_for_each_time_they_are_in_both()
    {
        // Gold abcd bcde cdef; prediction abcd bcde cdeX deXf: 2 in both, 2 wrong, 1 missed.
        ShingleCounts counts = ShingleCounts.Of("a b c d e f", "a b c d e X f");

        counts.True.Should().BeApproximately(2 / 5.0, Exactly);
        counts.Precision.Should().BeApproximately(2 / 4.0, Exactly);
        counts.Recall.Should().BeApproximately(2 / 3.0, Exactly);
        counts.F1.Should().BeApproximately(4 / 7.0, Exactly);
    }

    [Fact]
    public void Repeats_are_counted()
    {
        ShingleCounts counts = ShingleCounts.Of("a a a a a a", "a a a a");

        (counts.Precision, counts.Recall).Should().Be((1, 1 / 3.0));
    }

    [Theory]
    [InlineData("one two", "one two", 1)]
    [InlineData("one two", "one two three", 0)]
    [InlineData("One two", "one two", 0)]
    [InlineData("", "", 1)]
    [InlineData("one two", "", 0)]
    [InlineData("", "one two", 0)]
    public void Short_texts_are_one_shingle(string gold, string prediction, double f1) => ShingleCounts.Of(gold, prediction).F1.Should().Be(f1);

    [Fact]
    public void A_set_has_the_harmonic_mean_of_the_means_over_pages_that_have_them()
    {
        Scores scores = Scores.OfPages(
        [
            ShingleCounts.Of("a b c d", "a b c d"),
            ShingleCounts.Of("a b c d e", "a b c d"),
            ShingleCounts.Of("a b c d", ""),
            ShingleCounts.Of("", ""),
        ]);

        // Precision of the first two pages; recall of the first three: 1, 1/2, 0.
        scores.Precision.Should().BeApproximately(1, Exactly);
        scores.Recall.Should().BeApproximately(0.5, Exactly);
        scores.F1.Should().BeApproximately(2 / 3.0, Exactly);
    }

    [Fact]
    public void Without_predictions_all_is_zero()
    {
        Scores scores = Scores.OfPages([ShingleCounts.Of("a b c d", "")]);

        (scores.Precision, scores.Recall, scores.F1).Should().Be((0, 0, 0));
    }
}
