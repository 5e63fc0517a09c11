using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class StampReaderTests
{
    private const string Head = "Title|Barge raised from harbour mouth";

    [Theory]
    [InlineData("Date|3 March 2024", "2024-03-03")]
    [InlineData("Date|Published 3 March 2024", "2024-03-03")]
    [InlineData("Share|Published: 3 March 2024", "2024-03-03")]
    [InlineData("Byline|By Ada Moor, 3 March 2024", "2024-03-03")]
    [InlineData("Related|3 March 2024", "2024-03-03")]
    [InlineData("Caption|3 March 2024, 9:15 • Reading time: 5 minutes", "2024-03-03T09:15:00")]
    [InlineData("Widget|Published\nDate|3 March 2024", "2024-03-03")]
    public void A_date_below_the_headline_is_the_articles(string line, string date)
        => VisiblePage.Read($"{Head}\n{line}\n{VisiblePage.Story}").Published!.Value.ToString().Should().Be(date);

    [Fact]
    public void Publication_and_change_are_told_apart()
    {
        VisibleFacts facts = VisiblePage.Read($"{Head}\nDate|Published 3 March 2024\nDate|Updated 5 March 2024\n{VisiblePage.Story}");

        facts.Published!.Value.ToString().Should().Be("2024-03-03");
        facts.Modified!.Value.ToString().Should().Be("2024-03-05");
    }

    [Theory]
    [InlineData("Date|Last updated: 5 March 2024")]
    [InlineData("Widget|Last updated:\nDate|5 March 2024")]
    public void A_change_is_no_publication(string lines)
    {
        VisibleFacts facts = VisiblePage.Read($"{Head}\n{lines}\n{VisiblePage.Story}");

        facts.Published.Should().BeNull();
        facts.Modified!.Value.ToString().Should().Be("2024-03-05");
    }

    [Theory]
    [InlineData("de", "2024-05-03")]
    [InlineData("fr", "2024-05-03")]
    [InlineData("en-US", "2024-05-03")]
    public void The_language_of_the_page_tells_day_from_month(string language, string date)
        => VisiblePage.Read($"{Head}\nDate|{(language == "en-US" ? "05/03/2024" : "03/05/2024")}\n{VisiblePage.Story}", language: language).Published!.Value.ToString().Should().Be(date);

    [Theory]
    [InlineData("Date|Wednesday 3 March 2021\nNavigation|Home\nNavigation|Ports", "")]
    [InlineData("Date|Wednesday 3 March 2021\nAdvertisement|Advertisement", "")]
    [InlineData("", "Widget|Render Time: 2025-03-03 20:55:48")]
    [InlineData("", "Date|Render Time: 2025-03-03 20:55:48")]
    [InlineData("", "Legal|© 2025 The Lantern\nDate|3 March 2025")]
    [InlineData("", "Related|Storm closes road\nDate|2 March 2025")]
    public void The_clock_of_a_page_and_the_dates_around_are_not(string above, string below)
    {
        VisibleFacts facts = VisiblePage.Read($"{above}\n{Head}\n{VisiblePage.Story}\n{below}");

        facts.Published.Should().BeNull();
        facts.Modified.Should().BeNull();
    }

    [Fact]
    public void Directly_above_the_headline_a_date_is_believed_but_less()
    {
        Fact<PageDate> above = VisiblePage.Read($"Navigation|Ports\nDate|3 March 2024\n{Head}\n{VisiblePage.Story}").Published!;
        Fact<PageDate> below = VisiblePage.Read($"{Head}\nDate|3 March 2024\n{VisiblePage.Story}").Published!;

        above.Value.Should().Be(below.Value);
        above.Confidence.Should().BeLessThan(below.Confidence);
    }

    [Fact]
    public void Two_days_at_the_headline_make_it_less_sure()
    {
        Fact<PageDate> one = VisiblePage.Read($"{Head}\nDate|3 March 2024\n{VisiblePage.Story}").Published!;
        Fact<PageDate> two = VisiblePage.Read($"{Head}\nDate|3 March 2024\nDate|7 March 2024\n{VisiblePage.Story}").Published!;

        two.Value.Should().Be(one.Value);
        two.Confidence.Should().BeLessThan(one.Confidence);
    }

    [Fact]
    public void Behind_the_text_a_date_that_says_what_it_is_counts()
        => VisiblePage.Read($"{Head}\n{VisiblePage.Story}\nDate|Published 3 March 2024").Published!.Value.ToString().Should().Be("2024-03-03");

    [Fact]
    public void A_date_after_the_crawl_is_not_believed()
        => VisiblePage.Read($"{Head}\nDate|Published 3 March 2024\n{VisiblePage.Story}", new ExtractionHints { CrawledAt = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero) })
            .Published.Should().BeNull();
}
