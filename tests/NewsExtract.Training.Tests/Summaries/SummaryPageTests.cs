using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Summaries;
using Xunit;

namespace NewsExtract.Training.Tests.Summaries;

public sealed class SummaryPageTests
{
    private const string Standfirst = "The council of Brenning closes its old market. Dealers protest.";

    [Fact]
    public void The_standfirst_is_hidden_from_the_text_wherever_it_stands()
    {
        SummaryPage page = Read($"{Standfirst}\nThe vote was on Tuesday. Dealers protest. The mayor spoke.\nThe end came late.").Single();

        page.Article.Text.Should().Be("The vote was on Tuesday. The mayor spoke.\n\nThe end came late.");
        page.LeadTwo.Should().Be("The vote was on Tuesday. The mayor spoke.");
        page.Gold.Should().Be(Standfirst);
    }

    [Fact]
    public void Spans_of_the_blocks_point_into_the_text()
    {
        Article article = Read("One sentence here.\n\nAnother sentence there.").Single().Article;

        article.Blocks.Select(block => block.ArticleSpan!.Value.Of(article.Text).ToString()).Should().Equal("One sentence here.", "Another sentence there.");
    }

    [Fact]
    public void A_page_that_is_all_standfirst_is_left_out() => Read(Standfirst).Should().BeEmpty();

    [Fact]
    public void A_page_without_a_standfirst_is_left_out() => Read("Some text.", summary: null).Should().BeEmpty();

    private static SummaryPage[] Read(string text, string? summary = Standfirst)
    {
        ArticlePage page = new() { Id = "a", SetName = "s", Url = "", Domain = "brenning.example", HtmlPath = "", GoldText = text, Summary = summary };
        return SummaryPage.Read([new ArticleSet("s", "", null, [page])]);
    }
}
