using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class DateComplaintTests
{
    private const string Day = "2027-03-11";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_date_that_the_page_does_not_give_is_not_guessed(bool isHtml)
    {
        string history = "The old landing stage was opened on 3 March 2019 by the governor, who arrived by rowing boat because the ferry of that day had missed the tide.";
        Article article = new ComplaintPage { Inside = ($"<p>{history}</p>", history) }.Read(isHtml);

        article.Text.Should().Contain("3 March 2019");
        article.Published.Should().BeNull();
        article.Modified.Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_dates_of_other_articles_are_not_this_ones(bool isHtml)
        => new ComplaintPage
        {
            Below = (
                "<section class=related><h2>Read also</h2><div class=teaser><a href='/storm'>Storm tears landing stage from its piles</a><time datetime='2027-02-28'>28 February 2027</time></div></section>",
                "Read also\nStorm tears landing stage from its piles\n28 February 2027"),
        }.Read(isHtml).Published.Should().BeNull();

    [Fact]
    public void A_future_date_is_not_believed_whoever_states_it()
    {
        new ComplaintPage
        {
            Head = """<meta property="article:published_time" content="2031-03-11T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-11","dateModified":"2032-01-01"}</script>""",
            Byline = ("<p class=date><time class=published datetime='2031-03-11'>11 March 2031</time></p>", ""),
        }.Read(isHtml: true).Should().Match<Article>(article => article.Published == null && article.Modified == null);
        new ComplaintPage { Byline = ("", "By Ana Ruiz\n11 March 2031, 14:05") }.Read(isHtml: false).Published.Should().BeNull();
    }

    [Fact]
    public void The_posts_of_a_live_blog_are_not_dated_by_a_future_date()
    {
        string page = SamplePage.Load("live-blog").Decoded();

        Article article = new ArticleExtractor().ExtractHtml(page, new ExtractionHints { CrawledAt = ComplaintPage.CrawledAt.AddYears(-1) });

        article.LivePosts.Should().NotBeEmpty().And.OnlyContain(post => post.Time == null && post.TimeText != null);
    }

    [Theory]
    [InlineData("<div class=clock><time datetime='2027-03-17T14:04:50Z'>Wednesday, 17 March 2027 14:04</time></div>", "Wednesday, 17 March 2027 14:04")]
    [InlineData("<div id=today>Wednesday 17 March 2027</div>", "Wednesday 17 March 2027")]
    public void The_clock_above_the_page_is_no_publication_date(string html, string text)
    {
        (string, string) byline = ("<p class=byline>By Ana Ruiz</p><p class=date>11 March 2027</p>", "By Ana Ruiz\n11 March 2027");

        new ComplaintPage { Top = (html, text), Byline = byline }.Read(isHtml: true).Facts.Published!.Value.ToString().Should().Be(Day);
        new ComplaintPage { Top = (html, text), Byline = byline }.Read(isHtml: false).Facts.Published!.Value.ToString().Should().Be(Day);
        new ComplaintPage { Top = (html, text) }.Read(isHtml: true).Published.Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_time_the_page_was_rendered_is_no_publication_date(bool isHtml)
        => new ComplaintPage
        {
            Head = "<meta name=generated content='2027-03-17T14:05:01Z'><meta name=render-time content='2027-03-17'>",
            Below = ("<p class=debug>Page generated at 2027-03-17 14:05:01</p>", "Page generated at 2027-03-17 14:05:01"),
        }.Read(isHtml).Published.Should().BeNull();
}
