using FluentAssertions;
using NewsExtract.Benchmarks.Growth;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Growth;

public sealed class GrowthTests
{
    private static readonly double[] Lengths = [100, 200, 400, 800];

    [Theory]
    [InlineData(2, 2.2, true)]
    [InlineData(2, 2.21, false)]
    [InlineData(4, 4.4, true)]
    [InlineData(4, 4.41, false)]
    [InlineData(8, 9.0, true)]
    [InlineData(8, 9.01, false)]
    public void Little_more_than_linear_is_linear(int times, double grown, bool isLinear)
    {
        new GrowthPoint(times, grown, 1).IsTimeLinear.Should().Be(isLinear);
        new GrowthPoint(times, 1, grown).AreBytesLinear.Should().Be(isLinear);
    }

    [Fact]
    public void Quadratic_work_is_not_linear()
        => GrowthMeter.Measure(new GrowthStage("quadratic", [.. Lengths.Select(length => (Func<long>)(() => Spin(length * length)))], Lengths))
            .Should().OnlyContain(point => !point.IsTimeLinear);

    [Fact]
    public void Bytes_are_seen_against_the_length_of_the_text()
        => GrowthMeter.Measure(new GrowthStage("buffers", [.. Lengths.Select(length => (Func<long>)(() => new byte[(int)(length * 1000)].Length))], Lengths))
            .Should().OnlyContain(point => point.AreBytesLinear && point.Bytes > 0.95 * point.Times);

    private static long Spin(double steps)
    {
        ulong value = 1;
        for (int i = 0; i < steps; i++)
        {
            value = (value * 6364136223846793005) + 1;
        }

        return (long)(value >> 1);
    }
}
