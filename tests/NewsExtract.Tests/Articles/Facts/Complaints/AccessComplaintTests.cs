using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class AccessComplaintTests
{
    private static readonly (string, string) s_offer = (
        "<div class=paywall><h3>To continue reading, please subscribe</h3><p>Subscribe now for 1 crown a month. Cancel any time.</p><p>Already a subscriber? <a href='/login'>Log in</a></p></div>",
        "To continue reading, please subscribe\nSubscribe now for 1 crown a month. Cancel any time.\nAlready a subscriber? Log in");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_offer_around_a_full_text_is_metered(bool isHtml)
    {
        Article article = new ComplaintPage { Byline = s_offer }.Read(isHtml);

        article.Facts.Access!.Value.Should().Be(ArticleAccess.Metered);
        article.Text.Should().Contain("islanders want a say").And.NotContain("Already a subscriber");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_text_that_breaks_off_at_an_offer_is_paywalled(bool isHtml)
    {
        string[] cut = [.. ComplaintPage.English.Take(1), "Two cranes set the last beam shortly after dawn, and the first boat left at eight with sixty passengers, a herd of…"];
        Article article = new ComplaintPage { Paragraphs = cut, Below = s_offer }.Read(isHtml);

        article.Facts.Access!.Value.Should().Be(ArticleAccess.Paywalled);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_page_without_an_offer_says_nothing_of_access(bool isHtml) => new ComplaintPage().Read(isHtml).Facts.Access.Should().BeNull();
}
