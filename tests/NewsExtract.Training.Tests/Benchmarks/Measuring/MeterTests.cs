using FluentAssertions;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.Stages;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Measuring;

public sealed class MeterTests
{
    private static object? _kept;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Allocations_are_counted_to_the_byte(int arrays)
    {
        const int Bytes = 1000, Header = 24;
        long Work()
        {
            for (int i = 0; i < arrays; i++)
            {
                _kept = new byte[Bytes];
            }

            return arrays;
        }

        AllocationMeter.Measure(Work).Should().Be(arrays * (Bytes + Header));
    }

    [Theory]
    [InlineData(new[] { 3.0 }, 3)]
    [InlineData(new[] { 9.0, 1, 2 }, 2)]
    [InlineData(new[] { 4.0, 1, 2, 100 }, 3)]
    public void The_median_is_that_of_the_sorted_values(double[] values, double median) => RatioMeter.Median(values).Should().Be(median);

    [Theory]
    [InlineData(150, 100, 0, true, 0.5)]
    [InlineData(150, 100, 0, false, 1.5)]
    [InlineData(50, 100, 0, true, 0)]
    [InlineData(150, 100, 50, false, 3)]
    public void Allocations_are_told_in_the_terms_of_the_stage(long bytes, long reference, double size, bool isBeyond, double expected)
        => new AllocationScale("unit", size, isBeyond).Of(bytes, reference).Should().Be(expected);

    [Fact]
    public void The_clock_of_a_thread_counts_its_work()
    {
        double start = ThreadClock.Now();
        long sum = 0;
        while (ThreadClock.Now() - start < 0.01)
        {
            sum++;
        }

        sum.Should().BePositive();
        (ThreadClock.Now() - start).Should().BeGreaterThanOrEqualTo(0.01);
    }
}
