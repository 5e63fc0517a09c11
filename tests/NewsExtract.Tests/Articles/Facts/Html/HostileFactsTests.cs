using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class HostileFactsTests
{
    [Theory]
    [InlineData("", "<a class=author href=/author/x>Jane Roe</a>", 20_000, "")]
    [InlineData("", "<div class=byline>", 5_000, "Jane Roe")]
    [InlineData("", "<div itemprop=author itemscope>", 5_000, "Jane Roe")]
    [InlineData("", "<time datetime=2024-01-01>x</time>", 20_000, "")]
    [InlineData("<h1>a</h1><picture>", "<source srcset='a 1w'><img src=/b.jpg>", 5_000, "")]
    [InlineData("<h1>a</h1>", "<figure class=image><img src=/a.jpg>", 3_000, "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"", "<a ", 1_000_000, "\"}</script>")]
    [InlineData("<title>", "a - b | ", 50_000, "</title>")]
    [InlineData("<meta name=author content='", "by (a), ", 50_000, "'>")]
    [InlineData("<meta name=keywords content='", "a,", 200_000, "'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[", "{\"name\":\"Jane Roe\"},", 20_000, "]}</script>")]
    public void Facts_of_hostile_pages_take_linear_time(string start, string piece, int times, string end)
    {
        string html = start + string.Concat(Enumerable.Repeat(piece, times)) + end;
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Article article = News.ExtractArticle(html, HtmlFacts.Address);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
        (article.Facts.Keywords?.Value.Count ?? 0).Should().BeLessThanOrEqualTo(40);
        article.Images.Count.Should().BeLessThanOrEqualTo(101);
    }
}
