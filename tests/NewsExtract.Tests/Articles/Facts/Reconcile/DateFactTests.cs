using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class DateFactTests
{
    private static readonly DateTimeOffset s_crawl = new(2024, 5, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_date_after_the_fetch_is_not_believed()
    {
        var facts = HtmlFacts.Read(HtmlFacts.News("\"datePublished\":\"2031-01-01\""), new ExtractionHints { CrawledAt = s_crawl });

        facts.Published!.Value.ToString().Should().Be("2024-05-17", "the address gives another one");
    }

    [Fact]
    public void A_change_that_readers_are_shown_is_the_only_date_with_little_confidence()
    {
        var seen = new VisibleFacts { Modified = new Fact<PageDate>(new PageDate(s_crawl.AddDays(-4), DatePrecision.Day), FactSource.VisibleText, 0.9) };

        Fact<PageDate> published = DateFact.Published(new PageFacts(), seen, s_crawl)!;

        published.Value.ToString().Should().Be("2024-05-16");
        published.Confidence.Should().BeLessThan(0.5);
        DateFact.Published(new PageFacts(), seen, s_crawl.AddDays(-9)).Should().BeNull("it lies after the fetch");
        DateFact.Published(HtmlFacts.Declared("<meta property=article:modified_time content='2024-05-16'>", null), seen, s_crawl)
            .Should().BeNull("such a page is kept up to date and hides when it was published");
    }

    [Fact]
    public void Zones_may_put_a_date_one_day_ahead_of_the_fetch()
        => HtmlFacts.Read(HtmlFacts.News("\"datePublished\":\"2024-05-21T09:00:00+14:00\""), new ExtractionHints { CrawledAt = s_crawl })
            .Published!.Value.ToString().Should().Be("2024-05-21T09:00:00+14:00");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_fetch_may_lie_at_either_end_of_time(bool isEnd)
    {
        DateTimeOffset crawled = isEnd ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;

        Article article = new ArticleExtractor().ExtractHtml(
            "<h1>Mill opens again in the old valley</h1><p>2 hours ago</p><p>Updated yesterday, 14:05</p><p>17 May 2024, 10:00</p><time datetime='2024-05-17T10:00:00Z'>x</time>"
            + "<p>The mill by the river opened again on Friday after eleven years, its owner said.</p>", new ExtractionHints { CrawledAt = crawled });

        (article.Published is not null).Should().Be(isEnd);
    }

    [Fact]
    public void The_clock_of_the_page_is_no_publication_date()
    {
        PageFacts page = HtmlFacts.Declared("<h1>Mill</h1><time datetime='2024-05-20T12:00:03Z'>now</time>", null);

        DateFact.Published(page, new VisibleFacts(), s_crawl).Should().BeNull();
        DateFact.Published(page, new VisibleFacts(), s_crawl.AddDays(3)).Should().NotBeNull();
    }

    [Fact]
    public void A_day_takes_its_time_from_a_source_that_has_one()
        => HtmlFacts.Read(HtmlFacts.News("\"datePublished\":\"2024-05-17\"") + "<meta property=article:published_time content='2024-05-17T08:30:00+02:00'>")
            .Published!.Value.ToString().Should().Be("2024-05-17T08:30:00+02:00");

    [Fact]
    public void Sources_that_agree_outvote_one_that_does_not()
    {
        var published = HtmlFacts.Read(HtmlFacts.News("\"datePublished\":\"2024-11-29\"") + "<meta property=article:published_time content='2024-05-17'>").Published!;

        published.Value.ToString().Should().Be("2024-05-17");
        published.Confidence.Should().BeLessThan(0.95);
    }

    [Fact]
    public void No_page_is_changed_before_it_is_published()
        => HtmlFacts.Read(HtmlFacts.News("\"datePublished\":\"2024-05-17\",\"dateModified\":\"2019-01-01\"")).Modified.Should().BeNull();

    [Theory]
    [InlineData("2024-05-17", DatePrecision.Day)]
    [InlineData("20240517", DatePrecision.Day)]
    [InlineData("2024-05-17T10:00", DatePrecision.LocalTime)]
    [InlineData("2024-05-17 10:00:00", DatePrecision.LocalTime)]
    [InlineData("2024-05-17T10:00:00Z", DatePrecision.Moment)]
    [InlineData("2024-05-17T10:00:00.123-0400", DatePrecision.Moment)]
    [InlineData("1715940000", DatePrecision.Moment)]
    [InlineData("Fri, 17 May 2024 10:00:00 GMT", DatePrecision.Moment)]
    public void A_date_is_as_precise_as_it_is_written(string value, DatePrecision precision) => DateReader.Read(value)!.Value.Precision.Should().Be(precision);
}
