using FluentAssertions;
using NewsExtract.Classification;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class OddsTableTests
{
    [Theory]
    [InlineData(0, uint.MaxValue)]
    [InlineData(1, uint.MaxValue)]
    [InlineData(500, 2_000u)]
    [InlineData(40_000, 200_000u)]
    [InlineData(60_000, uint.MaxValue)]
    public void Every_token_has_its_value_and_a_stranger_none(int count, uint range)
    {
        var random = new Random(count);
        var expected = new Dictionary<uint, sbyte>();
        while (expected.Count < count)
        {
            expected[(uint)random.NextInt64(1, range)] = (sbyte)random.Next(sbyte.MinValue, sbyte.MaxValue + 1);
        }

        var table = new OddsTable([.. expected.Keys], [.. expected.Values]);

        Assert.All(expected, pair => Assert.Equal(pair.Value * OddsTable.Step, table.Of(pair.Key)));
        (uint[] keys, sbyte[] values) = table.Entries();
        keys.Should().Equal(expected.Keys.Order());
        values.Should().Equal(keys.Select(key => expected[key]));
        for (int i = 0; i < 100_000; i++)
        {
            uint token = (uint)random.NextInt64(0, (long)range * 2);
            Assert.Equal(expected.GetValueOrDefault(token) * OddsTable.Step, table.Of(token));
        }
    }

    [Fact]
    public void Tokens_of_one_slot_are_told_apart()
    {
        uint[] tokens = [.. Enumerable.Range(0, 128).Select(i => ((uint)i << 25) | 0x1235)];
        sbyte[] values = [.. tokens.Select((_, i) => (sbyte)i)];

        var table = new OddsTable(tokens, values);

        tokens.Select(table.Of).Should().Equal(values.Select(value => value * OddsTable.Step));
        table.Of(0x1237).Should().Be(0);
    }
}
