using FluentAssertions;
using NewsExtract.Models;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class TermTableTests
{
    [Theory]
    [InlineData(0, uint.MaxValue)]
    [InlineData(1, uint.MaxValue)]
    [InlineData(30_000, uint.MaxValue)]
    [InlineData(500, 2_000u)]
    public void A_stem_has_its_numbers_and_a_stranger_those_of_strangers(int count, uint range)
    {
        var random = new Random(count);
        uint[] stems = [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(range)).Distinct().Order()];
        byte[] weights = [.. stems.Select(_ => (byte)random.Next(1, 200))], bursts = [.. stems.Select(_ => (byte)random.Next(200))];
        var field = new FieldWriter();
        TermTable.Write(new TermTable(stems, weights, bursts, 211, 222), field);
        var reader = new FieldReader("terms", field.Content);

        TermTable table = TermTable.Read(ref reader);

        stems.Select(table.WeightOf).Should().Equal(weights);
        stems.Select(table.BurstOf).Should().Equal(bursts);
        uint[] strangers = [.. stems.Select(stem => stem + 1).Append(0u).Append(uint.MaxValue).Except(stems)];
        strangers.Should().OnlyContain(stem => table.WeightOf(stem) == 211 && table.BurstOf(stem) == 222);
    }
}
