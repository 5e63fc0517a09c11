using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles;

public class ArticleOptionsTests
{
    [Fact]
    public void Keep_and_drop_give_changed_copies()
    {
        ArticleOptions options = ArticleOptions.Default with { Focus = ExtractionFocus.Recall };

        ArticleOptions changed = options.Keep(BlockRole.Caption, BlockRole.Body).Drop(BlockRole.Quote, BlockRole.Table, BlockRole.Legal);

        changed.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles.Add(BlockRole.Caption).Remove(BlockRole.Quote).Remove(BlockRole.Table));
        changed.Focus.Should().Be(ExtractionFocus.Recall);
        options.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles);
    }

    [Theory]
    [InlineData(BlockRole.Quote, "<blockquote>one two three four five quoted</blockquote>")]
    [InlineData(BlockRole.ListItem, "<ul><li>one two three four five listed</li></ul>")]
    [InlineData(BlockRole.Table, "<table><tr><td>one two three</td><td>four five six</td></tr></table>")]
    public void A_dropped_role_is_not_in_the_text(BlockRole role, string html)
    {
        string page = $"<p>one two three four five body</p>{html}";

        SmallModel.Extractor().ExtractHtml(page).KeptBlocks.Should().HaveCount(2);
        SmallModel.Extractor(ArticleOptions.Default.Drop(role)).ExtractHtml(page).Text.Should().Be("one two three four five body");
    }
}
