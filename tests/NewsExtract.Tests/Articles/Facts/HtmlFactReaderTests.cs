using FluentAssertions;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class HtmlFactReaderTests
{
    private const string Address = "https://www.valley-courier.example/news/2024/05/17/mill-reopens";

    [Fact]
    public void Reads_linked_data_first()
    {
        PageFacts facts = Read("""
            <html lang=en-GB><head><title>Mill reopens | Valley Courier</title>
            <link rel=canonical href="/news/2024/05/17/mill-reopens">
            <meta property="og:description" content="A mill &amp;amp; its town">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Valley Courier"},
              {"@type":["Thing","NewsArticle"],"headline":"Mill reopens","author":[{"@type":"Person","name":"Jane Roe"},"By John Poe"],
               "publisher":{"@type":"Organization","name":"Valley Courier"},"articleBody":"<p>One &amp; two.</p><p>Three.</p>",
               "datePublished":"2024-05-17T08:30:00+02:00","dateModified":"2024-05-18"}]}</script></head><body><h1>Mill reopens</h1></body></html>
            """);

        facts.Title.Should().Be("Mill reopens");
        facts.Authors.Should().Equal("Jane Roe", "John Poe");
        facts.Publisher.Should().Be("Valley Courier");
        facts.Published.Should().Be(new DateTimeOffset(2024, 5, 17, 8, 30, 0, TimeSpan.FromHours(2)));
        facts.Modified.Should().Be(new DateTimeOffset(2024, 5, 18, 0, 0, 0, TimeSpan.Zero));
        facts.Language.Should().Be("en-GB");
        facts.CanonicalUrl.Should().Be(Address);
        facts.Description.Should().Be("A mill & its town");
        facts.ArticleBody.Should().Be("One & two.\n\nThree.");
        facts.IsLiveBlog.Should().BeFalse();
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Line\nbreak\",\"datePublished\":\"2024-05-17\",}")]
    [InlineData("/* <![CDATA[ */ [{\"@type\":\"BlogPosting\",\"headline\":\"Line break\",\"datePublished\":\"2024-05-17\"}] /* ]]> */;")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"Line break\",\"datePublished\":\"2024-05-17\"}}")]
    public void Linked_data_may_be_untidy(string json)
    {
        PageFacts facts = Read($"<script type='application/ld+json'>{json}</script>");

        facts.Title.Should().Be("Line break");
        facts.Published!.Value.Day.Should().Be(17);
    }

    [Fact]
    public void Broken_data_costs_only_itself()
    {
        var document = LeanHtmlParser.Parse("""
            <script type="application/ld+json">{"headline": oops</script>
            <script type="application/ld+json">{"@type":7,"author":{"name":{"x":1}}}</script>
            <script type="application/ld+json">{"@type":"NewsArticle","author":[[{"name":"Jane Roe"}]],"datePublished":"soon"}</script>
            <link rel=canonical href="http://[bad"><meta name=date content="2024-05-17">
            """.AsMemory(), default);

        PageFacts facts = HtmlFactReader.Read(document, "no address:at all");

        facts.Authors.Should().Equal("Jane Roe");
        facts.Published.Should().Be(new DateTimeOffset(2024, 5, 17, 0, 0, 0, TimeSpan.Zero));
        facts.CanonicalUrl.Should().BeNull();
    }

    [Theory]
    [InlineData("A \\ud83d\\ude00 B", "A \U0001F600 B")]
    [InlineData("A \\ud83d B", "A \uFFFD B")]
    [InlineData("A \\ude00", "A \uFFFD")]
    [InlineData("A \\u12", null)]
    public void Half_a_surrogate_pair_in_linked_data_is_no_error(string headline, string? title)
        => Read($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\"}}</script>").Title.Should().Be(title);

    [Fact]
    public void Of_several_articles_the_one_with_the_page_address_counts()
    {
        PageFacts facts = Read($$"""
            <script type="application/ld+json">[{"@type":"NewsArticle","url":"https://other.example/","headline":"Another"},
              {"@type":"LiveBlogPosting","url":"{{Address}}?a=1","headline":"The page","liveBlogUpdate":[{"@type":"BlogPosting","headline":"A post"}]}]</script>
            """);

        facts.Title.Should().Be("The page");
        facts.IsLiveBlog.Should().BeTrue();
    }

    [Fact]
    public void An_author_may_stand_elsewhere_in_the_graph()
        => Read("""
            <script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Roe"}]}</script>
            """).Authors.Should().Equal("Jane Roe");

    [Theory]
    [InlineData("<title>River floods town - Valley Courier</title><meta property=og:site_name content='Valley Courier'>", "River floods town")]
    [InlineData("<title>Valley Courier: news | River floods town</title><h1>River floods town</h1>", "River floods town")]
    [InlineData("<title>River floods town – Section – 17.05.2024</title><h1>a</h1><h1>b</h1>", "River floods town – Section")]
    [InlineData("<title>Peace - at last - in the valley</title>", "Peace - at last - in the valley")]
    [InlineData("<meta property=og:title content='Valley Courier'><h1>River floods town</h1><meta property=og:site_name content='Valley Courier'>", "River floods town")]
    [InlineData("<p>nothing", null)]
    public void Titles_lose_the_name_of_the_site(string html, string? title)
        => Read(html).Title.Should().Be(title);

    [Theory]
    [InlineData("<meta name=author content='By Jane Roe and John Poe'>", "Jane Roe;John Poe")]
    [InlineData("<meta name=author content='Von Jana Rot, Senior Editor'>", "Jana Rot")]
    [InlineData("<meta property=article:author content='https://social.example/jane'>", "")]
    [InlineData("<meta name=author content='Admin'>", "")]
    [InlineData("<meta name=author content='Reuters'>", "")]
    [InlineData("<meta name=author content='Valley Courier'><meta property=og:site_name content='Valley Courier'>", "")]
    [InlineData("<a rel=author>Jane Roe</a>", "Jane Roe")]
    [InlineData("<span itemprop=author itemscope><b>By</b> <span itemprop=name>Jane Roe</span></span>", "Jane Roe")]
    [InlineData("<div class=article-byline>By <a>Jane Roe</a> | May 17, 2024</div>", "Jane Roe")]
    [InlineData("<div class=author-bio>Jane Roe has written for us</div>", "")]
    [InlineData("<a href='/authors/jane'>Jane Roe</a>", "Jane Roe")]
    [InlineData("<p>By nobody", "")]
    public void Authors_are_people(string html, string authors)
        => string.Join(';', Read(html).Authors).Should().Be(authors);

    [Theory]
    [InlineData("<meta property=article:published_time content='2024-05-01T10:00:00Z'>", "2024-05-01")]
    [InlineData("<meta name=pubdate content='20240501'>", "2024-05-01")]
    [InlineData("<meta itemprop=datePublished content='1714557600'>", "2024-05-01")]
    [InlineData("<meta name=dc.date content='01.05.2024 12:00'>", "2024-05-01")]
    [InlineData("<meta name=date content='Wed, 01 May 2024 12:00:00 GMT'>", "2024-05-01")]
    [InlineData("<meta name=date content='2024-05-01 12:00:00 EDT'>", "2024-05-01")]
    [InlineData("<time datetime='2024-05-01'>yesterday</time>", "2024-05-01")]
    [InlineData("<meta name=date content='03/05/2024'>", "2024-05-17")]
    [InlineData("<p>nothing", "2024-05-17")]
    public void Dates_come_from_metas_then_markup_then_the_address(string html, string date)
        => Read(html).Published!.Value.ToString("yyyy-MM-dd").Should().Be(date);

    [Fact]
    public void What_a_page_does_not_say_is_null()
    {
        var document = LeanHtmlParser.Parse(default, default);

        HtmlFactReader.Read(document, null).Should().BeEquivalentTo(new PageFacts());
    }

    private static PageFacts Read(string html) => HtmlFactReader.Read(LeanHtmlParser.Parse(html.AsMemory(), default), Address);
}
