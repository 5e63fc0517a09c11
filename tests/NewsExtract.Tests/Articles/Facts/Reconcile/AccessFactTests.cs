using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class AccessFactTests
{
    private static readonly string s_whole = string.Concat(Enumerable.Repeat("mill ", 400));

    [Theory]
    [InlineData("\"isAccessibleForFree\":true", "", ArticleAccess.Open)]
    [InlineData("\"isAccessibleForFree\":\"False\"", "A few words only.", ArticleAccess.Paywalled)]
    [InlineData("\"isAccessibleForFree\":false", null, ArticleAccess.Metered)]
    [InlineData("\"isAccessibleForFree\":false,\"wordCount\":2000", null, ArticleAccess.Paywalled)]
    public void What_is_declared_is_held_against_the_text(string fields, string? text, ArticleAccess expected)
        => HtmlFacts.Read(HtmlFacts.News(fields), text: text ?? s_whole).Access!.Value.Should().Be(expected);

    [Theory]
    [InlineData("free", ArticleAccess.Open)]
    [InlineData("metered", ArticleAccess.Metered)]
    [InlineData("locked", ArticleAccess.Metered)]
    public void Tiers_of_metas_count(string tier, ArticleAccess expected)
        => HtmlFacts.Read($"<meta property=article:content_tier content={tier}>", text: s_whole).Access!.Value.Should().Be(expected);

    [Fact]
    public void Nothing_declared_leaves_it_to_the_text()
    {
        HtmlFacts.Read("<p>x").Access.Should().BeNull();
        var visible = new VisibleFacts { Access = new Fact<ArticleAccess>(ArticleAccess.Metered, FactSource.VisibleText, 0.7) };
        HtmlFacts.Read("<p>x", visible: visible).Access.Should().Be(visible.Access);
    }
}
