using System.Globalization;
using FluentAssertions;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class NumberCollectorTests
{
    private static readonly TermTable Table = new([], [], [], 4 * TermTable.Steps, TermTable.Steps);

    [Theory]
    [InlineData("17 people died", "17")]
    [InlineData("seventeen people died", "17")]
    [InlineData("some 1,500 houses burnt", "1500")]
    [InlineData("a $5.6 million building", "5600000")]
    [InlineData("one man", "")]
    [InlineData("the year 2024 brought", "")]
    [InlineData("at 10.0.0.1 servers", "")]
    [InlineData("17.", "")]
    [InlineData("17 people and 17 people and 3 dogs", "17|3")]
    public void Counts_are_read_in_figures_and_words(string text, string expected)
        => string.Join('|', Of(text).Select(number => number.Value.ToString(CultureInfo.InvariantCulture))).Should().Be(expected);

    [Fact]
    public void What_is_counted_is_told_by_its_stem() => Of("17 fires").Single().Key.Should().Be(Of("3 fire").Single().Key);

    [Fact]
    public void The_third_debate_is_not_three_debates() => Of("the third debate").Single().Key.Should().NotBe(Of("three debates").Single().Key);

    private static List<StoryNumber> Of(string text)
    {
        var words = new StoryWords();
        words.Fill(text);
        var collector = new NumberCollector();
        collector.Collect(words.Words, 0, "", text, Table);
        return collector.Numbers;
    }
}
