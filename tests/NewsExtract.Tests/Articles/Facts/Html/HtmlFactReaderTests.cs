using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class HtmlFactReaderTests
{
    [Fact]
    public void Reads_linked_data_first()
    {
        const string Page = """
            <html lang=en-GB><head><title>Mill reopens | Valley Courier</title>
            <link rel=canonical href="/news/2024/05/17/mill-reopens">
            <meta property="og:description" content="A mill &amp;amp; its town">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Valley Courier"},
              {"@type":["Thing","NewsArticle"],"headline":"Mill reopens","author":[{"@type":"Person","name":"Jane Roe"},"By John Poe"],
               "publisher":{"@type":"Organization","name":"Valley Courier"},"articleBody":"<p>One &amp; two.</p><p>Three.</p>",
               "datePublished":"2024-05-17T08:30:00+02:00","dateModified":"2024-05-18"}]}</script></head><body><h1>Mill reopens</h1></body></html>
            """;
        ArticleFacts facts = HtmlFacts.Read(Page);
        PageFacts declared = HtmlFacts.Declared(Page);

        facts.Title!.Value.Should().Be("Mill reopens");
        facts.Authors!.Value.Should().Equal("Jane Roe", "John Poe");
        facts.Authors.Source.Should().Be(FactSource.LinkedData);
        facts.Publisher!.Value.Should().Be("Valley Courier");
        facts.Published!.Value.Should().Be(new PageDate(new DateTimeOffset(2024, 5, 17, 8, 30, 0, TimeSpan.FromHours(2)), DatePrecision.Moment));
        facts.Modified!.Value.ToString().Should().Be("2024-05-18");
        facts.Language!.Value.Should().Be("en-GB");
        facts.CanonicalUrl!.Value.Should().Be(HtmlFacts.Address);
        declared.Title.Should().Be("Mill reopens");
        declared.Description.Should().Be("A mill & its town");
        declared.ArticleBody.Should().Be("One & two.\n\nThree.");
        declared.IsLiveBlog.Should().BeFalse();
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Line\nbreak\",\"datePublished\":\"2024-05-17\",}")]
    [InlineData("/* <![CDATA[ */ [{\"@type\":\"BlogPosting\",\"headline\":\"Line break\",\"datePublished\":\"2024-05-17\"}] /* ]]> */;")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"headline\":\"Line break\",\"datePublished\":\"2024-05-17\"}}")]
    public void Linked_data_may_be_untidy(string json)
    {
        ArticleFacts facts = HtmlFacts.Read($"<script type='application/ld+json'>{json}</script>");

        facts.Title!.Value.Should().Be("Line break");
        facts.Published!.Value.Time.Day.Should().Be(17);
    }

    [Fact]
    public void Broken_data_costs_only_itself()
    {
        ArticleFacts facts = HtmlFacts.Read("""
            <script type="application/ld+json">{"headline": oops</script>
            <script type="application/ld+json">{"@type":7,"author":{"name":{"x":1}}}</script>
            <script type="application/ld+json">{"@type":"NewsArticle","author":[[{"name":"Jane Roe"}]],"datePublished":"soon","image":"http://[bad"}</script>
            <link rel=canonical href="http://[bad"><meta property=og:image content="https://"><meta name=date content="2024-05-17">
            """);

        facts.Authors!.Value.Should().Equal("Jane Roe");
        facts.Published!.Value.ToString().Should().Be("2024-05-17");
        facts.CanonicalUrl.Should().BeNull();
    }

    [Theory]
    [InlineData("A \\ud83d\\ude00 B", "A \U0001F600 B")]
    [InlineData("A \\ud83d B", "A \uFFFD B")]
    [InlineData("A \\ude00", "A \uFFFD")]
    [InlineData("A \\u12", null)]
    public void Half_a_surrogate_pair_in_linked_data_is_no_error(string headline, string? title)
        => HtmlFacts.Declared(HtmlFacts.News($"\"headline\":\"{headline}\"")).Title.Should().Be(title);

    [Fact]
    public void Of_several_articles_the_one_with_the_page_address_counts()
    {
        PageFacts facts = HtmlFacts.Declared($$"""
            <script type="application/ld+json">[{"@type":"NewsArticle","url":"https://other.example/","headline":"Another"},
              {"@type":"LiveBlogPosting","url":"{{HtmlFacts.Address}}?a=1","headline":"The page","liveBlogUpdate":[{"@type":"BlogPosting","headline":"A post"}]}]</script>
            """);

        facts.Title.Should().Be("The page");
        facts.IsLiveBlog.Should().BeTrue();
    }

    [Fact]
    public void An_author_may_stand_elsewhere_in_the_graph()
        => HtmlFacts.Read("""
            <script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"Jane Roe"}]}</script>
            """).Authors!.Value.Should().Equal("Jane Roe");

    [Theory]
    [InlineData("<title>River floods town - Valley Courier</title><meta property=og:site_name content='Valley Courier'>", "River floods town")]
    [InlineData("<title>Valley Courier: news | River floods town</title><h1>River floods town</h1>", "River floods town")]
    [InlineData("<title>River floods town – Section – 17.05.2024</title><h1>a</h1><h1>b</h1>", "River floods town – Section")]
    [InlineData("<meta property=article:section content=World><title>River floods town | World | Valley Courier</title><meta property=og:site_name content='Valley Courier'>", "River floods town")]
    [InlineData("<title>Peace - at last - in the valley</title>", "Peace - at last - in the valley")]
    [InlineData("<meta property=og:title content='Valley Courier'><h1>River floods town</h1><meta property=og:site_name content='Valley Courier'>", "River floods town")]
    [InlineData("<div itemscope itemtype='https://schema.org/Article'><h2 itemprop=headline>River floods town</h2></div>", "River floods town")]
    [InlineData("<p>nothing", null)]
    public void Titles_lose_the_name_of_the_site(string html, string? title)
        => HtmlFacts.Declared(html).Title.Should().Be(title);

    [Theory]
    [InlineData("<meta name=author content='By Jane Roe and John Poe'>", "Jane Roe;John Poe")]
    [InlineData("<meta name=author content='Von Jana Rot, Senior Editor'>", "Jana Rot")]
    [InlineData("<meta property=article:author content='https://social.example/jane'>", "")]
    [InlineData("<a rel=author>Jane Roe</a>", "Jane Roe")]
    [InlineData("<span itemprop=author itemscope><b>By</b> <span itemprop=name>Jane Roe</span></span>", "Jane Roe")]
    [InlineData("<span property='schema:author'>Jane Roe</span>", "Jane Roe")]
    [InlineData("<div itemscope itemtype='https://schema.org/Comment'><span itemprop=author>Jane Roe</span></div>", "")]
    [InlineData("<div class=article-byline>By <a>Jane Roe</a> | May 17, 2024</div>", "Jane Roe")]
    [InlineData("<div class=author-bio>Jane Roe has written for us</div>", "")]
    [InlineData("<a href='/authors/jane'>Jane Roe</a>", "Jane Roe")]
    [InlineData("<ul class=related-stories><li><a href='/authors/jane'>Jane Roe</a></ul>", "")]
    [InlineData("<p>By nobody", "")]
    public void Authors_are_people(string html, string authors)
        => string.Join(';', HtmlFacts.Read(html).Authors?.Value ?? []).Should().Be(authors);

    [Theory]
    [InlineData("<meta property=article:published_time content='2024-05-01T10:00:00Z'>", "2024-05-01T10:00:00+00:00")]
    [InlineData("<meta name=pubdate content='20240501'>", "2024-05-01")]
    [InlineData("<meta itemprop=datePublished content='1714557600'>", "2024-05-01T10:00:00+00:00")]
    [InlineData("<meta name=dc.date content='01.05.2024 12:00'>", "2024-05-01T12:00:00")]
    [InlineData("<meta name=date content='Wed, 01 May 2024 12:00:00 GMT'>", "2024-05-01T12:00:00+00:00")]
    [InlineData("<time datetime='2024-05-16'>yesterday</time>", "2024-05-17")]
    [InlineData("<meta name=date content='03/05/2024'>", "2024-05-17")]
    [InlineData("<p>nothing", "2024-05-17")]
    public void Dates_come_from_metas_then_the_address_then_markup(string html, string date)
        => HtmlFacts.Read(html).Published!.Value.ToString().Should().Be(date);

    [Theory]
    [InlineData("<h1>Mill</h1><time datetime='2024-05-01'>1 May</time>", "2024-05-01")]
    [InlineData("<time datetime='2024-05-09'>today</time><h1>Mill</h1><time datetime='2024-05-01'>1 May</time>", "2024-05-01")]
    [InlineData("<h1>Mill</h1><time class=updated datetime='2024-05-09'>9 May</time><time class=published datetime='2024-05-01'>1 May</time>", "2024-05-01")]
    [InlineData("<h1>Mill</h1><div class=comments><time datetime='2024-05-09'>9 May</time></div>", null)]
    [InlineData("<meta property=og:updated_time content='2024-05-09'>", "2024-05-09")]
    [InlineData("<meta property=article:modified_time content='2024-05-09'>", null)]
    public void Of_the_times_of_a_page_the_marked_one_counts(string html, string? date)
        => DateFact.Published(HtmlFacts.Declared(html, null), new VisibleFacts(), null)?.Value.ToString().Should().Be(date);

    [Fact]
    public void Section_keywords_and_access_are_read()
    {
        ArticleFacts facts = HtmlFacts.Read(HtmlFacts.News("""
            "articleSection":["World","Europe"],"keywords":"mills, rivers ,Mills,","isAccessibleForFree":"http://schema.org/True"
            """));

        facts.Section!.Value.Should().Be("World");
        facts.Keywords!.Value.Should().Equal("mills", "rivers");
        facts.Access!.Value.Should().Be(ArticleAccess.Open);
    }

    [Theory]
    [InlineData("/other", "https://www.valley-courier.example/other")]
    [InlineData("https://www.valley-courier.example/", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("http://[bad", null)]
    public void The_canonical_address_is_absolute_and_not_the_front_page(string href, string? expected)
        => HtmlFacts.Read($"<link rel=canonical href='{href}'>").CanonicalUrl?.Value.Should().Be(expected);

    [Fact]
    public void What_a_page_does_not_say_is_null()
    {
        HtmlFacts.Declared("", null).Should().BeEquivalentTo(new PageFacts());
        FactResolver.Resolve(new PageFacts(), new VisibleFacts(), [], "", null, ExtractionHints.None).Should().Be(new ArticleFacts());
    }
}
