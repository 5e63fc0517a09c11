using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Dates;

public sealed class DateWordsTests
{
    [Fact]
    public void Every_list_of_months_has_twelve()
    {
        using Stream stream = typeof(DateReader).Assembly.GetManifestResourceStream("date-words.txt")!;
        using var reader = new StreamReader(stream);
        string[] lists = [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("months: ", StringComparison.Ordinal) || line.StartsWith("solar: ", StringComparison.Ordinal))];

        lists.Should().HaveCountGreaterThan(60).And.AllSatisfy(list => list.Split('|').Should().HaveCount(12));
    }

    [Theory]
    [InlineData("hr", "listopada", 10)]
    [InlineData("pl", "listopada", 11)]
    [InlineData("", "listopada", 0)]
    [InlineData("de", "september", 9)]
    [InlineData("de", "septembre", 9)]
    [InlineData("", "SEPTEMBRE", 9)]
    public void Word_means_what_it_means_in_the_language(string language, string word, int month)
    {
        DateWords.Embedded.Table.TryGet(word, out DateWords.Meaning[] meanings).Should().BeTrue();

        DateWords.MeaningIn(language, meanings).Month.Should().Be(month);
    }

    [Theory]
    [InlineData("CEST", 120)]
    [InlineData("МСК", 180)]
    public void Zones_are_known_by_their_capitals(string name, int minutes)
    {
        DateWords.Embedded.TryGetZone(name, out int found).Should().BeTrue();
        found.Should().Be(minutes);
    }

    [Theory]
    [InlineData("est")]
    [InlineData("CST")]
    [InlineData("IST")]
    public void Words_and_zones_of_several_meanings_are_none(string name) => DateWords.Embedded.TryGetZone(name, out _).Should().BeFalse();
}
