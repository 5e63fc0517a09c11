using System.Globalization;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Long lists are cut, and the report says by how much.</summary>
public sealed class ReportLimitTests
{
    [Theory]
    [InlineData(30, 30, null, null)]
    [InlineData(32, 32, null, null)]
    [InlineData(33, 33, "3 more things", null)]
    [InlineData(1000, 1000, "970 more things", null)]
    [InlineData(2500, 1000, "970 more things", "1,500 more things are not in this report.")]
    public void A_list_is_folded_then_cut(int count, int listed, string? folded, string? leftOut)
    {
        AngleSharp.Dom.IElement body = ReportParser.Body(html => PageLists.Capped(
            html, "ol", "list", Enumerable.Range(0, count).ToArray(), "things", (item, _) => html.Leaf("li", item.ToString(CultureInfo.InvariantCulture))));

        body.QuerySelectorAll("li").Select(item => item.TextContent).Should().Equal(Enumerable.Range(0, listed).Select(item => item.ToString(CultureInfo.InvariantCulture)));
        body.QuerySelector("summary")?.TextContent.Should().Be(folded);
        body.QuerySelectorAll("summary").Should().HaveCount(folded is null ? 0 : 1);
        body.QuerySelector(".left-out")?.TextContent.Should().Be(leftOut);
        body.QuerySelectorAll(".left-out").Should().HaveCount(leftOut is null ? 0 : 1);
    }

    [Fact]
    public void A_page_of_many_blocks_lists_the_first_and_counts_the_rest()
    {
        var blocks = new SampleBlocks(text => text);
        for (int i = 0; i < 2100; i++)
        {
            blocks.Drop(BlockRole.Navigation, "Item");
        }

        IHtmlDocument report = Report(blocks);

        report.QuerySelectorAll(".blocks ol > li").Should().HaveCount(2000);
        report.QuerySelector(".blocks > .left-out")!.TextContent.Should().Be("100 more blocks are not in this report.");
        report.QuerySelectorAll(".strip rect").Should().ContainSingle("neighbours of one role are one piece");
    }

    [Fact]
    public void A_long_block_is_cut_in_the_list_and_whole_in_the_article()
    {
        string text = string.Concat(Enumerable.Repeat("ferry ", 200)).Trim();
        var blocks = new SampleBlocks(words => words);
        blocks.Keep(BlockRole.Body, text);

        IHtmlDocument report = Report(blocks);

        report.QuerySelector(".blocks .text")!.TextContent.Should().EndWith("… 599 more characters").And.HaveLength(600 + " … 599 more characters".Length);
        report.QuerySelector(".reader")!.TextContent.Should().Contain(text);
    }

    [Fact]
    public void Two_hundred_pages_are_folded()
    {
        ReportPage[] pages = [.. Enumerable.Range(1, 200).Select(number => SampleReport.Page(number, text => text, DateTimeOffset.UnixEpoch.AddHours(number)))];

        string html = ReportParser.Write(new ReportDocument { Pages = pages });

        IHtmlDocument report = ReportParser.Parse(html);
        report.QuerySelectorAll("details.page").Should().HaveCount(200).And.OnlyContain(page => !page.HasAttribute("open"));
        report.QuerySelectorAll("#overview .more summary").Should().ContainSingle().Which.TextContent.Should().Be("100 more pages");
        report.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    private static IHtmlDocument Report(SampleBlocks blocks)
        => ReportParser.Parse(new ReportDocument { Pages = [new ReportPage(1, "a.html", new NewsItem { Article = blocks.ToArticle() })] });
}
