using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class SegmentCountsTests
{
    [Fact]
    public void Segments_are_found_whatever_the_white_space()
        => SegmentCounts.Of(["the  ferry", "nobody"], ["log in", "menu"], "So the\nferry ran. Menu; log\u00a0in").Should().Be(new SegmentCounts(1, 1, 1, 1));

    [Fact]
    public void Counts_of_pages_add_up()
    {
        SegmentCounts sum = new SegmentCounts(3, 1, 0, 2) + new SegmentCounts(0, 2, 1, 0);

        sum.Scores.Should().Be(new Scores(3 / 4.0, 3 / 6.0));
    }

    [Fact]
    public void Nothing_found_is_zero() => default(SegmentCounts).Scores.F1.Should().Be(0);
}
