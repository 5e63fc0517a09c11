using FluentAssertions;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests;

public class NewsTests
{
    [Fact]
    public void Entities_of_an_article_are_those_of_its_text_on_the_day_it_was_published()
    {
        Article article = ArticleSample.Of(ArticleSample.Block("Angela Merkel flew to Oslo on Wednesday. Merkel met Jonas Gahr Støre.")) with
        {
            Facts = new ArticleFacts { Published = new(new PageDate(new DateTimeOffset(2020, 1, 15, 23, 30, 0, TimeSpan.FromHours(-3)), DatePrecision.Moment), FactSource.Meta, 1) },
        };

        News.FindEntities(article).Should().BeEquivalentTo(News.FindEntities(article.Text, new DateOnly(2020, 1, 15)));
    }

    [Fact]
    public void Nothing_names_nobody() => News.FindEntities("").Should().BeEmpty();

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => News.FindEntities((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => News.FindEntities((Article)null!)).Should().Throw<ArgumentNullException>();
    }
}
