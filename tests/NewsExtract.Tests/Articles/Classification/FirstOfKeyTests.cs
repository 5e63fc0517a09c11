using FluentAssertions;
using NewsExtract.Classification;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class FirstOfKeyTests
{
    private readonly FirstOfKey _finder = new();

    [Theory]
    [InlineData(new uint[0], new int[0])]
    [InlineData(new uint[] { 7 }, new[] { 0 })]
    [InlineData(new uint[] { 7, 8, 7, 7, 8 }, new[] { 0, 1, 0, 0, 1 })]
    [InlineData(new uint[] { 0, 5, 0 }, new[] { 0, 1, 0 })]
    // All of these begin their search in one slot.
    [InlineData(new uint[] { 0x10, 0x20, 0x30, 0x40, 0x20, 0x10 }, new[] { 0, 1, 2, 3, 1, 0 })]
    public void A_block_is_led_to_the_first_of_its_key(uint[] keys, int[] expected) => Find(keys).Should().Equal(expected);

    [Fact]
    public void Pages_do_not_see_each_other()
    {
        Find([1, 2, 3, 1]).Should().Equal(0, 1, 2, 0);
        Find([3, 2, 2]).Should().Equal(0, 1, 1);
    }

    private int[] Find(uint[] keys)
    {
        int[] first = new int[keys.Length];
        _finder.Find(keys, first);
        return first;
    }
}
