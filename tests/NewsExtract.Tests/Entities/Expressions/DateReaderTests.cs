using System.Globalization;
using FluentAssertions;
using NewsExtract.Entities.Expressions;
using Xunit;

namespace NewsExtract.Tests.Entities.Expressions;

public sealed class DateReaderTests
{
    // A Thursday.
    private static readonly DateOnly s_published = new(2024, 6, 20);

    [Theory]
    [InlineData("18 June 2024", "2024-06-18", "2024-06-18", "2024-06-18")]
    [InlineData("Jan. 6, 2021", "2021-01-06", "2021-01-06", "2021-01-06")]
    [InlineData("June 18-19, 2024", "2024-06-18/2024-06-19", "2024-06-18", "2024-06-19")]
    [InlineData("December 30, 2022", "2022-12-30", "2022-12-30", "2022-12-30")]
    [InlineData("2022-07-25", "2022-07-25", "2022-07-25", "2022-07-25")]
    [InlineData("27/08/2022", "2022-08-27", "2022-08-27", "2022-08-27")]
    [InlineData("September 2019", "2019-09", "2019-09-01", "2019-09-30")]
    [InlineData("2019", "2019", "2019-01-01", "2019-12-31")]
    [InlineData("2021/22", "2021/2022", "2021-01-01", "2022-12-31")]
    [InlineData("the 1990s", "199", "1990-01-01", "1999-12-31")]
    [InlineData("nineties", "199", "1990-01-01", "1999-12-31")]
    [InlineData("the 21st century", "20", "2001-01-01", "2100-12-31")]
    [InlineData("nineteenth century", "18", "1801-01-01", "1900-12-31")]
    [InlineData("second quarter of 2022", "2022-Q2", "2022-04-01", "2022-06-30")]
    [InlineData("Q4 2023", "2023-Q4", "2023-10-01", "2023-12-31")]
    [InlineData("early 2022", "2022", "2022-01-01", "2022-12-31")]
    [InlineData("29 February 2024", "2024-02-29", "2024-02-29", "2024-02-29")]
    public void Full_dates_need_no_publication(string text, string timex, string first, string last)
    {
        Check(text, null, timex, first, last);
        Check(text, s_published, timex, first, last);
    }

    [Theory]
    [InlineData("Wednesday", "2024-06-19", "2024-06-19", "2024-06-19")]
    [InlineData("Thursday", "2024-06-20", "2024-06-20", "2024-06-20")]
    [InlineData("Friday", "2024-06-14", "2024-06-14", "2024-06-14")]
    [InlineData("last Thursday", "2024-06-13", "2024-06-13", "2024-06-13")]
    [InlineData("next Wednesday", "2024-06-26", "2024-06-26", "2024-06-26")]
    [InlineData("this Friday", "2024-06-21", "2024-06-21", "2024-06-21")]
    [InlineData("Friday last week", "2024-06-14", "2024-06-14", "2024-06-14")]
    [InlineData("June 18-19", "2024-06-18/2024-06-19", "2024-06-18", "2024-06-19")]
    [InlineData("December 28", "2023-12-28", "2023-12-28", "2023-12-28")]
    [InlineData("Tuesday, June 18", "2024-06-18", "2024-06-18", "2024-06-18")]
    [InlineData("Sunday, June 18", "2023-06-18", "2023-06-18", "2023-06-18")]
    [InlineData("December 30 to January 2", "2023-12-30/2024-01-02", "2023-12-30", "2024-01-02")]
    [InlineData("6 May last year", "2023-05-06", "2023-05-06", "2023-05-06")]
    [InlineData("June", "2024-06", "2024-06-01", "2024-06-30")]
    [InlineData("September", "2023-09", "2023-09-01", "2023-09-30")]
    [InlineData("last September", "2023-09", "2023-09-01", "2023-09-30")]
    [InlineData("last June", "2023-06", "2023-06-01", "2023-06-30")]
    [InlineData("next September", "2024-09", "2024-09-01", "2024-09-30")]
    [InlineData("March this year", "2024-03", "2024-03-01", "2024-03-31")]
    [InlineData("yesterday", "2024-06-19", "2024-06-19", "2024-06-19")]
    [InlineData("tomorrow", "2024-06-21", "2024-06-21", "2024-06-21")]
    [InlineData("three days ago", "2024-06-17", "2024-06-17", "2024-06-17")]
    [InlineData("two years ago", "2022", "2022-01-01", "2022-12-31")]
    [InlineData("a month ago", "2024-05", "2024-05-01", "2024-05-31")]
    [InlineData("this week", "2024-W25", "2024-06-17", "2024-06-23")]
    [InlineData("last week", "2024-W24", "2024-06-10", "2024-06-16")]
    [InlineData("last weekend", "2024-W24-WE", "2024-06-15", "2024-06-16")]
    [InlineData("next month", "2024-07", "2024-07-01", "2024-07-31")]
    [InlineData("last quarter", "2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("the first quarter of this year", "2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("last year", "2023", "2023-01-01", "2023-12-31")]
    [InlineData("the past decade", "201", "2010-01-01", "2019-12-31")]
    [InlineData("this century", "20", "2001-01-01", "2100-12-31")]
    public void Dates_of_the_day_of_publication(string text, string timex, string first, string last) => Check(text, s_published, timex, first, last);

    [Theory]
    [InlineData("Wednesday", "XXXX-WXX-3")]
    [InlineData("next Wednesday", "XXXX-WXX-3")]
    [InlineData("Mondays", "XXXX-WXX-1")]
    [InlineData("June 18", "XXXX-06-18")]
    [InlineData("June 18-19", "XXXX-06-18/XXXX-06-19")]
    [InlineData("last September", "XXXX-09")]
    [InlineData("yesterday", "XXXX-XX-XX")]
    [InlineData("two years ago", "XXXX")]
    [InlineData("this week", "XXXX-WXX")]
    [InlineData("second quarter", "XXXX-Q2")]
    public void Without_a_publication_they_stay_open(string text, string timex) => Check(text, null, timex, null, null);

    [Theory]
    [InlineData("04/06/2022", "2022-XX-XX")]
    [InlineData("last summer", "XXXX-SU")]
    [InlineData("spring 2023", "2023-SP")]
    [InlineData("Friday, June 18", "XXXX-06-18")]
    [InlineData("two thousand years ago", "0024")]
    [InlineData("3,000 years ago", "XXXX")]
    [InlineData("Mondays", "XXXX-WXX-1")]
    public void What_is_not_certain_is_not_guessed(string text, string timex)
    {
        MentionValue? value = ExpressionReader.Read(text, EntityType.Date, s_published);

        value!.Timex.Should().Be(timex);
        if (timex.Contains('X', StringComparison.Ordinal))
        {
            value.FirstDay.Should().BeNull();
            value.LastDay.Should().BeNull();
        }
    }

    [Theory]
    [InlineData("31 June")]
    [InlineData("30 February 2024")]
    [InlineData("29 February 2023")]
    [InlineData("June 28-31")]
    [InlineData("the meeting")]
    [InlineData("")]
    [InlineData("Wednesday and more")]
    public void Days_of_no_calendar_have_no_value(string text) => ExpressionReader.Read(text, EntityType.Date, s_published).Should().BeNull();

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_safe(string published)
    {
        foreach (string text in (string[])["yesterday", "tomorrow", "Monday", "next Friday", "last week", "next weekend", "next year", "last year", "last decade", "next century", "last quarter", "9999 days ago", "June 18", "last May", "next May", "December 30 to January 2", "the 21st century"])
        {
            Action read = () => ExpressionReader.Read(text, EntityType.Date, DateOnly.Parse(published, CultureInfo.InvariantCulture));

            read.Should().NotThrow("{0} is read at {1}", text, published);
        }
    }

    [Theory]
    [InlineData("They met last September in the city.", "2023-09-01")]
    [InlineData("They will meet next September.", "2024-09-01")]
    [InlineData("They met in April last year.", "2023-04-01")]
    [InlineData("They meet next Wednesday.", "2024-06-26")]
    [InlineData("They met on Wednesday.", "2024-06-19")]
    [InlineData("They will meet on Wednesday.", "2024-06-26")]
    [InlineData("They will meet, she said on Wednesday.", "2024-06-19")]
    [InlineData("She said on Wednesday that they will meet.", "2024-06-19")]
    [InlineData("The election will be held in November.", "2024-11-01")]
    [InlineData("The election was held in November.", "2023-11-01")]
    public void Words_beside_a_date_decide_it(string text, string first)
        => Expressions.Of(text, s_published).Should().ContainSingle().Which.Value!.FirstDay.Should().Be(DateOnly.Parse(first, CultureInfo.InvariantCulture));

    private static void Check(string text, DateOnly? published, string timex, string? first, string? last)
    {
        MentionValue? value = ExpressionReader.Read(text, EntityType.Date, published);

        value.Should().BeEquivalentTo(new MentionValue { Timex = timex, FirstDay = Day(first), LastDay = Day(last) });
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
