using FluentAssertions;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests;

public class NewsTests
{
    [Fact]
    public void Entities_of_an_article_are_those_of_its_text_on_the_day_it_was_published()
    {
        Article article = Published("Angela Merkel flew to Oslo on Wednesday. Merkel met Jonas Gahr Støre.", new(2020, 1, 15, 23, 30, 0, TimeSpan.FromHours(-3)));

        News.FindEntities(article).Should().BeEquivalentTo(News.FindEntities(article.Text, new DateOnly(2020, 1, 15)));
    }

    [Fact]
    public void Nothing_names_nobody() => News.FindEntities("").Should().BeEmpty();

    [Fact]
    public void Texts_on_one_event_score_above_others()
    {
        double oneEvent = News.Compare(
            "A ferry with 214 passengers ran aground off Bergen on Tuesday in thick fog. Nobody was hurt, captain Ada Moor said.",
            "Ada Moor, captain of the ferry that ran aground off Bergen in fog on Tuesday, said all 214 passengers were safe.").Score;
        double other = News.Compare(
            "A ferry with 214 passengers ran aground off Bergen on Tuesday in thick fog. Nobody was hurt, captain Ada Moor said.",
            "The central bank of Norway raised its key interest rate to 4.5 percent, and said prices would rise more slowly next year.").Score;

        oneEvent.Should().BeGreaterThan(other);
    }

    [Fact]
    public void A_text_is_a_copy_of_itself()
    {
        const string text = "The ferry from Bergen ran late on Tuesday because of thick fog over the fjord, its captain Ada Moor said on the radio.";

        StoryComparison comparison = News.Compare(text, text);

        comparison.Relation.Should().Be(StoryRelation.NearDuplicate);
        comparison.Resemblance.Should().Be(1);
    }

    [Fact]
    public void Comparing_articles_takes_in_their_titles_names_and_dates()
    {
        Article first = Published("The ferry from Bergen ran late on Tuesday because of thick fog over the fjord.", new(2024, 5, 7, 23, 30, 0, TimeSpan.FromHours(-3))).Titled("Ferry late");
        Article second = Published("Fog held up the Bergen ferry on Wednesday, its captain Ada Moor said.", new(2024, 9, 1, 8, 0, 0, TimeSpan.Zero));

        News.Compare(first, second).Should().BeEquivalentTo(new StoryComparer().Compare(Sign(first), Sign(second)));

        static StorySignature Sign(Article article)
        {
            HeadedNames names = new HeadedText(article.Title, article.Text).Find(new EntityTagger(), new EntityLinker(), DateOnly.FromDateTime(article.Published!.Value.DateTime));
            return new StorySigner().Sign(StoryText.Of(article, names.TextEntities, names.Mentions));
        }
    }

    [Fact]
    public void Nothing_resembles_nothing() => News.Compare("", "").Resemblance.Should().Be(0);

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => News.Compare(null!, "text")).Should().Throw<ArgumentNullException>().WithParameterName("firstText");
        FluentActions.Invoking(() => News.Compare("text", null!)).Should().Throw<ArgumentNullException>().WithParameterName("secondText");
        FluentActions.Invoking(() => News.Compare(null!, Published("text", default))).Should().Throw<ArgumentNullException>().WithParameterName("first");
        FluentActions.Invoking(() => News.Compare(Published("text", default), null!)).Should().Throw<ArgumentNullException>().WithParameterName("second");
        FluentActions.Invoking(() => News.FindEntities((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => News.FindEntities((Article)null!)).Should().Throw<ArgumentNullException>();
    }

    private static Article Published(string text, DateTimeOffset time) => ArticleSample.Of(ArticleSample.Block(text)) with
    {
        Facts = new ArticleFacts { Published = new(new PageDate(time, DatePrecision.Moment), FactSource.Meta, 1) },
    };
}
