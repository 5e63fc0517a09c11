using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(-1, "0%")]
    [InlineData(double.NaN, "0%")]
    [InlineData(0.0001, "1%")]
    [InlineData(0.125, "13%")]
    [InlineData(0.987, "99%")]
    [InlineData(0.9999, "99%")]
    [InlineData(1, "100%")]
    public void Only_what_is_certain_is_written_so(double share, string expected) => ReportText.Percent(share).Should().Be(expected);

    [Theory]
    [InlineData(0, "0 copies")]
    [InlineData(1, "1 copy")]
    [InlineData(1204, "1,204 copies")]
    public void Numbers_agree_with_their_nouns(int number, string expected) => ReportText.Count(number, "copy", "copies").Should().Be(expected);

    [Theory]
    [InlineData(DatePrecision.Day, 2, "5 Apr 2031")]
    [InlineData(DatePrecision.LocalTime, 0, "5 Apr 2031, 06:07")]
    [InlineData(DatePrecision.Moment, 2, "5 Apr 2031, 06:07 +02:00")]
    [InlineData(DatePrecision.Moment, 0, "5 Apr 2031, 06:07 UTC")]
    public void A_date_is_as_precise_as_the_page(DatePrecision precision, int offset, string expected)
        => ReportText.Date(new PageDate(new DateTimeOffset(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(offset)), precision)).Should().Be(expected);
}
