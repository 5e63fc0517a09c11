using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class CalibrationTests
{
    [Fact]
    public void Confidences_that_come_true_have_no_error()
    {
        Calibration calibration = new();
        for (int i = 0; i < 10; i++)
        {
            calibration.Add(0.7, i < 7);
        }

        calibration.Error.Should().BeApproximately(0, 1e-12);
    }

    [Fact]
    public void Bins_do_not_make_up_for_each_other()
    {
        Calibration calibration = new();
        calibration.Add(0.9, false);
        calibration.Add(0.1, true);

        calibration.Error.Should().BeApproximately(0.9, 1e-12);
    }

    [Fact]
    public void Answers_of_one_bin_make_up_for_each_other()
    {
        Calibration calibration = new();

        // A bin is a fifteenth wide: 0.80 to 0.866….
        calibration.Add(0.81, true);
        calibration.Add(0.85, false);

        calibration.Error.Should().BeApproximately(Math.Abs(1 - 1.66) / 2, 1e-12);
    }

    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(1, true, 0)]
    [InlineData(1, false, 1)]
    [InlineData(0, true, 1)]
    public void The_ends_are_in_bins(double confidence, bool isRight, double error)
    {
        Calibration calibration = new();
        calibration.Add(confidence, isRight);

        calibration.Error.Should().Be(error);
        calibration.Count.Should().Be(1);
    }
}
