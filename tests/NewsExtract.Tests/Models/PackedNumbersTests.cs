using FluentAssertions;
using NewsExtract.Models;
using Xunit;

namespace NewsExtract.Tests.Models;

public class PackedNumbersTests
{
    [Fact]
    public void Numbers_come_back_from_their_places()
    {
        int[] numbers = [0, 1, 255, 256, 65_535, 65_536, PackedNumbers.Maximum, 0, 12_345_678];
        var packed = new PackedNumbers(numbers.Length);
        for (int i = numbers.Length - 1; i >= 0; i--)
        {
            packed[i] = numbers[i];
        }

        Enumerable.Range(0, numbers.Length).Select(i => packed[i]).Should().Equal(numbers);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(PackedNumbers.Maximum + 1)]
    public void A_number_of_more_than_three_bytes_is_refused(int number)
        => FluentActions.Invoking(() => new PackedNumbers(1)[0] = number).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_place_outside_is_refused(int index)
        => FluentActions.Invoking(() => new PackedNumbers(2)[index]).Should().Throw<ArgumentOutOfRangeException>();
}
