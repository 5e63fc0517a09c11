using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

/// <summary>What a pipeline tells of headlines.</summary>
public class HeadlineTests
{
    private const string Title = "Merkel flies to Oslo on Wednesday";
    private const string Text = "Chancellor Angela Merkel met Jonas Gahr Støre in Norway.\n\nMerkel spoke of the North Sea.";

    private static readonly NewsDocument Document = NewsDocument.FromArticleText(Text, "a") with { Title = Title, Published = new(2020, 1, 15, 9, 0, 0, TimeSpan.Zero) };

    private static readonly NewsPipeline Pipeline = new();

    [Fact]
    public void An_item_has_the_names_and_dates_of_the_headline_in_places_of_the_headline()
    {
        NewsItem item = Pipeline.Process(Document);

        item.TitleMentions.Select(mention => mention.Text).Should().Equal("Merkel", "Oslo", "Wednesday");
        item.TitleMentions.Should().OnlyContain(mention => mention.Span.Of(Title).ToString() == mention.Text);
        item.TitleMentions[2].Value!.FirstDay.Should().Be(new DateOnly(2020, 1, 15));
        item.Mentions.Should().OnlyContain(mention => mention.Span.Of(Text).ToString() == mention.Text);
        Entity merkel = item.Entities[0];
        (merkel.Name, merkel.Mentions.Count, merkel.TitleMentions.Count).Should().Be(("Angela Merkel", 2, 1));
        merkel.TitleMentions[0].Should().BeSameAs(item.TitleMentions[0]);
        item.Entities.Should().NotContain(entity => entity.Name == "Oslo");
    }

    [Fact]
    public void The_short_way_finds_the_same_entities()
    {
        NewsItem item = Pipeline.Process(Document);

        News.FindEntities(item.Article).Should().BeEquivalentTo(item.Entities);
    }

    [Fact]
    public void Without_entities_there_are_none_of_the_headline()
        => new NewsPipeline(NewsExtractOptions.Default with { FindsEntities = false }).Process(Document).TitleMentions.Should().BeEmpty();

    [Fact]
    public void A_headline_without_a_text_has_its_mentions()
    {
        NewsItem item = Pipeline.Process(NewsDocument.FromArticleText("") with { Title = Title });

        item.TitleMentions.Should().HaveCount(3);
        (item.Mentions.Count, item.Entities.Count, item.IsFailed).Should().Be((0, 0, false));
    }

    [Fact]
    public void A_headline_that_the_text_begins_with_is_named_in_both()
    {
        NewsItem item = Pipeline.Process(NewsDocument.FromArticleText($"{Title}\n\n{Text}") with { Title = Title });

        item.TitleMentions.Should().HaveCount(3).And.Equal(item.Mentions.Take(3));
        item.Entities.Should().Contain(entity => entity.Name == "Oslo" && entity.TitleMentions.Count == 1 && entity.Mentions.Count == 1);
    }

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(3, 3, 3)]
    public void Headline_and_text_have_as_many_mentions_as_the_limit_allows(int most, int inTitle, int inText)
    {
        ArticleOptions articles = ArticleOptions.Default with { Limits = ExtractionLimits.Default with { Mentions = most } };

        NewsItem item = new NewsPipeline(NewsExtractOptions.Default with { Articles = articles }).Process(Document);

        (item.TitleMentions.Count, item.Mentions.Count).Should().Be((inTitle, inText));
        item.Article.BrokenLimits.Should().Equal(ExtractionLimit.Mentions);
    }

    [Fact]
    public void What_the_text_names_does_not_depend_on_the_headline()
    {
        NewsItem item = Pipeline.Process(Document);
        NewsItem bare = Pipeline.Process(Document with { Title = null });

        item.Mentions.Should().BeEquivalentTo(bare.Mentions);
        item.Entities.Select(entity => entity.Salience).Should().Equal(bare.Entities.Select(entity => entity.Salience), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public void An_article_that_was_extracted_before_gives_the_item_of_its_document()
    {
        NewsItem item = Pipeline.Process(Document);

        NewsItem again = Pipeline.Process(NewsDocument.FromArticle(Article.FromJson(item.Article.ToJson()), "a"));

        again.Should().BeEquivalentTo(item, like => like.Excluding(member => member.Signature).Excluding(member => member.Article));
        again.Signature!.Profile.ToArray().Should().Equal(item.Signature!.Profile.ToArray());
    }

    [Fact]
    public void An_article_is_taken_as_it_is_but_for_what_the_caller_knows()
    {
        var article = new Article { Text = "Share this \n\n\nAda Moor spoke.", Blocks = [], Status = ExtractionStatus.Complete };

        Pipeline.Process(NewsDocument.FromArticle(article)).Article.Should().Be(article);
        Pipeline.Process(NewsDocument.FromArticle(article) with { Title = "Mine" }).Article.Title.Should().Be("Mine");
    }

    [Fact]
    public void No_article_is_refused()
        => FluentActions.Invoking(() => NewsDocument.FromArticle(null!)).Should().Throw<ArgumentNullException>().WithParameterName("article");
}
