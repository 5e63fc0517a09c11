using FluentAssertions;
using NewsExtract.Models;
using Xunit;

namespace NewsExtract.Tests.Models;

public class DistinctValuesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1_000, 10)]
    [InlineData(5_000, 100_000)]
    public void A_value_keeps_the_number_it_got_first(int count, int range)
    {
        var random = new Random(count);
        ulong[] values = [.. Enumerable.Range(0, count).Select(_ => (ulong)random.Next(range) << 20)];
        var distinct = new DistinctValues(count);

        int[] numbers = [.. values.Select(distinct.NumberOf)];

        ulong[] expected = [.. values.Distinct()];
        distinct.ToArray().Should().Equal(expected);
        numbers.Should().Equal(values.Select(value => Array.IndexOf(expected, value)));
    }
}
