using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class RelatedReaderTests
{
    private const string Head = $"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\n";

    [Fact]
    public void Headings_buttons_dates_and_leads_are_no_items()
        => Titles("""
            Related|Related stories
            Related|More from World
            Related|Storm closes the coastal road
            Related|The road will stay closed until Monday, the council said in the evening.
            Related|3 March 2024
            Related|Read more »
            Related|Bank cuts rates for savers
            Related|By Ada Moor
            Related|https://lantern.example/3
            Related|World
            Related|STORM CLOSES THE COASTAL ROAD
            Related|Barge raised from harbour mouth
            """).Should().Equal("Storm closes the coastal road", "Bank cuts rates for savers");

    [Theory]
    [InlineData("Read more: Storm closes the coastal road", "Storm closes the coastal road")]
    [InlineData("READ ALSO | Storm closes the coastal road", "Storm closes the coastal road")]
    [InlineData("Lesen Sie auch: Sturm sperrt die Küstenstraße", "Sturm sperrt die Küstenstraße")]
    [InlineData("Читайте также: Шторм закрыл прибрежную дорогу", "Шторм закрыл прибрежную дорогу")]
    [InlineData("関連記事：嵐で海岸道路が月曜日まで閉鎖", "嵐で海岸道路が月曜日まで閉鎖")]
    [InlineData("More rain than ever fell on Brenmoor", "More rain than ever fell on Brenmoor")]
    public void Labels_before_a_headline_go(string line, string title) => Titles("Related|" + line).Should().Equal(title);

    [Fact]
    public void Of_glued_teasers_the_headline_is_taken_once_whatever_their_role()
        => Titles("""
            Related|Similar news: You can read news like this one that we have collected.
            Related|Storm closes the coastal roadStorm closes the coastal roadThe road will stay closed until Monday, the council …
            Related|Read more »
            Body|Bank cuts rates for saversBank cuts rates for saversThe bank said on Friday that it would pay its savers less.
            Related|Read more »
            Related|Actor Lowell Finch dies at 81Actor Lowell Finch dies at 81The actor, known for his part in Harbour Nights, died at home.
            Related|Island ferry runs agroundIsland ferry runs agroundNobody was hurt.
            """).Should().Equal("Storm closes the coastal road", "Bank cuts rates for savers", "Actor Lowell Finch dies at 81", "Island ferry runs aground");

    [Fact]
    public void In_HTML_an_item_is_a_link_with_its_address()
    {
        var items = VisiblePage.ReadHtml(
            [
                .. VisiblePage.Blocks(Head),
                VisiblePage.Link("Related stories", "/all"),
                VisiblePage.Link("The coastal road in the storm", "/road"),
                VisiblePage.Link("Storm closes the coastal road", "/road", BlockKind.Heading),
                VisiblePage.Link("Bank cuts rates for savers", "https://bank.example/a"),
                VisiblePage.Make(0, BlockRole.Related, "Savers are to get less from April on"),
                VisiblePage.Link("Back to the top of this page", "#top"),
                VisiblePage.Link("The Lantern, news of the coast", "https://lantern.example/"),
                VisiblePage.Link("Barge raised from the mouth of the harbour", "/ports/1"),
                VisiblePage.Link("Run this in your browser", "javascript:alert(1)"),
            ],
            new ExtractionHints { Url = "https://lantern.example/ports/1" }).Related;

        items.Select(item => (item.Title, item.Url)).Should().Equal(
            ("Storm closes the coastal road", "https://lantern.example/road"),
            ("Bank cuts rates for savers", "https://bank.example/a"),
            ("Run this in your browser", null));
        items[0].BlockOrder.Should().Be(6);
    }

    private static IEnumerable<string> Titles(string lines) => VisiblePage.Read(Head + lines).Related.Select(item => item.Title);
}
