using System.Globalization;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("2031-04-05T06:07", "2031-04-05T06:07", "5 Apr 2031")]
    [InlineData("2031-04-05T06:07", "2031-04-05T06:20", "5 Apr 2031, 06:07|06:20")]
    [InlineData("2031-04-05T06:07", "2031-04-05T09:20", "07:00|08:00|09:00")]
    [InlineData("2031-04-05T06:07", "2031-04-06T09:20", "5 Apr 12:00|6 Apr 00:00")]
    [InlineData("2031-04-05T06:07", "2031-04-08T09:20", "6 Apr|7 Apr|8 Apr")]
    [InlineData("2031-04-05", "2031-05-29", "7 Apr 2031|21 Apr 2031|5 May 2031|19 May 2031")]
    [InlineData("2031-01-15", "2031-12-29", "Apr 2031|Jul 2031|Oct 2031")]
    [InlineData("2019-04-25", "2025-09-03", "2020|2022|2024")]
    [InlineData("0001-01-01", "9999-12-31", "3000|6000|9000")]
    public void Marks_are_few_and_stand_at_round_places(string from, string to, string expected)
        => TimelineTicks.Of(Time(from), Time(to)).Select(tick => tick.Label).Should().Equal(expected.Split('|'));

    [Fact]
    public void Marks_lie_on_the_axis_in_order_for_any_length()
    {
        DateTimeOffset from = new(2031, 4, 5, 6, 7, 0, TimeSpan.FromHours(-9.5));
        for (double minutes = 1; minutes < 4e9; minutes *= 1.37)
        {
            DateTimeOffset to = from.AddMinutes(minutes);

            IReadOnlyList<TimelineTick> ticks = TimelineTicks.Of(from, to);

            ticks.Should().HaveCountGreaterThan(1).And.HaveCountLessThan(6).And.BeInAscendingOrder(tick => tick.Time);
            ticks.Should().OnlyContain(tick => tick.Time >= from && tick.Time <= to);
            ticks.Select(tick => tick.Label).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Pages_of_one_moment_stand_above_each_other()
    {
        ReportPage[] pages = [.. Enumerable.Range(1, 3).Select(number => SampleReport.Page(number, text => text, Time("2031-04-05T06:07")))];

        AngleSharp.Dom.IElement body = ReportParser.Body(html => Timeline.For(pages)!.Write(html, pages));

        body.QuerySelectorAll("circle").Select(dot => dot.GetAttribute("cx")).Should().Equal("50%", "50%", "50%");
        body.QuerySelectorAll("circle").Select(dot => dot.GetAttribute("cy")).Should().OnlyHaveUniqueItems();
        body.QuerySelector("svg")!.GetAttribute("aria-label").Should().Be("3 dated pages, 5 Apr 2031");
    }

    [Fact]
    public void Many_pages_are_columns_that_hold_them_all()
    {
        ReportPage[] pages = [.. Enumerable.Range(1, 100).Select(number => SampleReport.Page(number, text => text, Time("2031-04-05").AddDays(number * number)))];

        AngleSharp.Dom.IElement body = ReportParser.Body(html => Timeline.For(pages)!.Write(html, pages));

        body.QuerySelectorAll("circle").Should().BeEmpty();
        body.QuerySelectorAll("rect title").Sum(title => int.Parse(title.TextContent.Split(' ')[0], CultureInfo.InvariantCulture)).Should().Be(100);
        body.QuerySelectorAll("rect").Select(column => column.GetAttribute("x")).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Without_dates_there_is_no_axis()
        => Timeline.For([SampleReport.Page(1, text => text, published: null)]).Should().BeNull();

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
