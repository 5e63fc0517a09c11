using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class TitleFactTests
{
    [Theory]
    [InlineData("\"headline\":\"Mill reopens at last\"", "<meta property=og:title content='Old mill is back'><h1>Old mill is back</h1>", "Mill reopens at last")]
    [InlineData("\"headline\":\"Mill reopens at last\"", "<meta property=og:title content='Old mill is back'><h1>Mill reopens at last</h1>", "Old mill is back")]
    [InlineData("\"headline\":\"Mill reopens at last\"", "<meta property=og:title content='Old mill is back'><h1>Mill reopens at last</h1><h1>More</h1>", "Mill reopens at last")]
    [InlineData("\"headline\":\"Valley: Old mill is back\"", "<meta property=og:title content='Old mill is back'><h1>Old mill is back</h1>", "Old mill is back")]
    [InlineData("\"headline\":\"Mill reopens at last\"", "<title>Mills 2024</title><meta property=og:title content='Old mill is back'><h1>Mill reopens at last</h1>", "Mill reopens at last")]
    [InlineData("\"headline\":\"\"", "<h1>Old mill is back</h1>", "Old mill is back")]
    public void On_news_pages_the_title_that_was_written_for_the_page_wins(string fields, string html, string expected)
        => HtmlFacts.Declared(HtmlFacts.News(fields) + html).Title.Should().Be(expected);

    [Theory]
    [InlineData("<meta property=og:title content='Best mills of 2024'><h1>The mills we love</h1>", "The mills we love")]
    [InlineData("<title>Best mills of 2024</title><meta property=og:title content='Best mills of 2024'><meta name=twitter:title content='Best mills of 2024'><h1>Mills</h1>", "Best mills of 2024")]
    public void On_other_pages_the_sources_vote(string html, string expected) => HtmlFacts.Declared(html).Title.Should().Be(expected);

    [Fact]
    public void Agreement_makes_a_title_surer_and_conflict_less_sure()
    {
        double Confidence(string share, string heading)
            => HtmlFacts.Read($"<meta property=og:title content='{share}'><h1>{heading}</h1>").Title!.Confidence;

        Confidence("Mill reopens", "Mill reopens").Should().BeGreaterThan(Confidence("", "Mill reopens"));
        Confidence("Another headline", "Mill reopens").Should().BeLessThan(Confidence("", "Mill reopens"));
    }

    [Fact]
    public void A_headline_of_the_text_serves_where_nothing_is_declared()
    {
        var seen = new Fact<string>("Mill reopens", FactSource.VisibleText, 0.7);

        TitleFact.Choose([], seen, false)!.Should().Be(seen);
    }
}
