using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class ArticleImagesTests
{
    private const string Address = "https://valley-courier.example/news/mill";
    private const string First = "The old mill on the river opened its doors on Friday, nine years after a flood had torn away its wheel and half of the eastern wall.";
    private const string Second = "Hundreds of visitors came to see the stones turn again, and the mayor said that the town had waited a long time for this day to come.";
    private const string Third = "The repairs cost four million crowns, most of it paid by the region, the rest given by people of the valley in small sums over the years.";

    private static readonly Article s_article = News.ExtractArticle($"""
        <html lang=en><head><title>Mill reopens after flood</title><meta property=og:image content="/pics/mill-1200x630.jpg"></head><body>
        <nav><a href=/><img src=/logo.png width=300 height=120></a><ul><li><a href=/world>World</a><li><a href=/sport>Sport</a></ul></nav>
        <main><article><h1>Mill reopens after flood</h1><p class=byline>By Jane Roe</p>
        <figure><img src="data:image/gif;base64,AA" data-srcset="/pics/mill-640x360.jpg 640w, /pics/mill-1280x720.jpg 1280w" alt="A mill" width=1280 height=720>
          <figcaption>The mill on Friday <span class=credit>Photo: Anna Smith</span></figcaption></figure>
        <p>{First}</p><p>{Second}</p>
        <img src="/pixel.gif" width=1 height=1><img src=/icons/share-icon.png width=24 height=24>
        <figure><img src=/pics/wheel.jpg><figcaption>The new wheel (Foto: Jan Novák)</figcaption></figure>
        <p>{Third}</p>
        <blockquote class=twitter-tweet><p>The stones turn!</p>&mdash; Old Mill (@oldmill) <a href="https://twitter.com/oldmill/status/123?ref=x">May 17, 2024</a></blockquote>
        <iframe src="https://www.youtube.com/embed/abc"></iframe>
        <p>{Second.Replace("mayor", "miller", StringComparison.Ordinal)}</p>
        </article><aside><h3>Read more</h3><a href=/other><img src=/pics/other.jpg width=300 height=200>Another story from the valley</a></aside></main>
        <footer><img src=/pics/footer.jpg width=300 height=200><p>All rights reserved</p></footer></body></html>
        """, Address);

    [Fact]
    public void Pictures_of_the_article_are_found_and_no_others()
        => s_article.Images.Select(image => image.Url).Should().Equal("https://valley-courier.example/pics/mill-1280x720.jpg", "https://valley-courier.example/pics/wheel.jpg");

    [Fact]
    public void The_declared_picture_leads_in_the_size_of_the_page()
        => s_article.Images.Where(image => image.IsLead).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Url = "https://valley-courier.example/pics/mill-1280x720.jpg",
            Caption = "The mill on Friday",
            Credit = "Anna Smith",
            Alternative = "A mill",
            Width = 1280,
            Height = 720,
        });

    [Fact]
    public void Captions_are_kept_with_their_picture_and_out_of_the_text()
    {
        s_article.Images[1].Caption.Should().Be("The new wheel");
        s_article.Images[1].Credit.Should().Be("Jan Novák");
        s_article.Text.Should().NotContain("The new wheel");
    }

    [Fact]
    public void A_post_of_a_network_is_read_and_a_video_is_none()
        => s_article.EmbeddedPosts.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Network = "X",
            Url = "https://twitter.com/oldmill/status/123?ref=x",
            Author = "Old Mill",
            Text = "The stones turn!",
        });

    [Fact]
    public void A_declared_picture_that_is_not_on_the_page_leads_alone()
    {
        Article article = News.ExtractArticle($"<meta property=og:image content='//img.example/a/mill.jpg'><h1>Mill</h1><p>{First}</p><p>{Second}</p><p>{Third}</p>", Address);

        article.Images.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Url = "https://img.example/a/mill.jpg", IsLead = true, BlockOrder = (int?)null });
    }

    [Fact]
    public void Addresses_of_pictures_are_absolute_or_not_given()
        => News.ExtractArticle($"<h1>Mill</h1><p>{First}</p><figure><img src='http://[bad'></figure><p>{Second}</p><p>{Third}</p>", Address).Images.Should().BeEmpty();
}
