using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class AccessReaderTests
{
    private const string Head = "Title|Barge raised from harbour mouth";
    private const string Offer = "Paywall|To continue reading, please subscribe:\nPaywall|Monthly plan\nPaywall|$1 for the first 4 weeks*";
    private const string Cut = "Body|The owner of the barge, which had left the port of Lindmouth with a cargo of…";

    [Fact]
    public void An_offer_before_a_whole_text_is_metered()
        => VisiblePage.Read($"{Head}\n{Offer}\n{VisiblePage.Story}\n{VisiblePage.Story}").Access!.Value.Should().Be(ArticleAccess.Metered);

    [Fact]
    public void An_offer_behind_a_whole_text_is_metered()
        => VisiblePage.Read($"{Head}\n{VisiblePage.Story}\n{VisiblePage.Story}\nShare|Share\n{Offer}").Access!.Value.Should().Be(ArticleAccess.Metered);

    [Theory]
    [InlineData($"{VisiblePage.Story}\n{VisiblePage.Story}\n{Cut}\n{Offer}")]
    [InlineData($"{Offer}\n{VisiblePage.Story}\n{Cut}")]
    [InlineData($"Body|{VisiblePage.First}\n{Offer}")]
    [InlineData($"Body|The owner of the barge, which had left the port of Lindmouth with a cargo\n{Offer}")]
    [InlineData(Offer)]
    public void A_text_that_breaks_off_is_paywalled(string page)
        => VisiblePage.Read($"{Head}\n{page}").Access!.Value.Should().Be(ArticleAccess.Paywalled);

    [Theory]
    [InlineData(VisiblePage.Story)]
    [InlineData($"{VisiblePage.Story}\n{Cut}")]
    [InlineData($"{VisiblePage.Story}\nSolicitation|Give to us\nRelated|Storm closes road\nPaywall|Such texts will soon be for subscribers only.")]
    public void Without_an_offer_at_the_text_nothing_is_known(string page)
        => VisiblePage.Read($"{Head}\n{page}").Access.Should().BeNull();
}
