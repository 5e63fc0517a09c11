using FluentAssertions;
using NewsExtract.Benchmarks.Inputs;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Inputs;

public sealed class SplitMixTests
{
    [Fact]
    public void The_numbers_are_those_of_the_published_generator()
    {
        var random = new SplitMix(0);

        new[] { random.Next(), random.Next(), random.Next() }.Should().Equal(0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F);
    }

    [Fact]
    public void Numbers_below_an_end_reach_all_of_the_range_and_nothing_else()
    {
        var random = new SplitMix(7);

        Enumerable.Range(0, 1000).Select(_ => random.Between(3, 6)).Distinct().Order().Should().Equal(3, 4, 5, 6);
    }
}
