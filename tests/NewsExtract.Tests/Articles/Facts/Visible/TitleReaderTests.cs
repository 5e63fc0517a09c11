using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class TitleReaderTests
{
    [Theory]
    [InlineData("Title|Barge raised from harbour mouth", "Barge raised from harbour mouth")]
    [InlineData("Title|Breaking: Barge raised from harbour mouth", "Breaking: Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised from harbour mouth By Reuters", "Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised from harbour mouth - Reuters", "Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised from harbour mouth (AFP)", "Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised from harbour mouth | Harbour Herald", "Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised from harbour mouth - lantern.example", "Barge raised from harbour mouth")]
    [InlineData("Title|Barge raised - and what it means for the port", "Barge raised - and what it means for the port")]
    [InlineData("Title|Barge raised, a film by Ada Moor", "Barge raised, a film by Ada Moor")]
    public void The_names_of_site_and_agency_are_no_part_of_it(string page, string title)
        => VisiblePage.Read($"{page}\n{VisiblePage.Story}").Title!.Value.Should().Be(title);

    [Fact]
    public void The_headline_above_the_text_wins_over_the_title_of_the_document()
    {
        const string Document = "Title|Barge in Brenmoor harbour: what we know";

        VisiblePage.Read($"{Document}\nNavigation|Home\nNavigation|Ports\nTitle|Barge raised from harbour mouth\n{VisiblePage.Story}").Title!.Value.Should().Be("Barge raised from harbour mouth");
        VisiblePage.Read($"{Document}\nTitle|Cranes work through the night\n{VisiblePage.Story}").Title!.Value.Should().Be("Barge in Brenmoor harbour: what we know", "a second line right below is its subtitle");
    }

    [Theory]
    [InlineData("Title|on\nTitle|Barge raised from harbour mouth", "Barge raised from harbour mouth")]
    [InlineData("Title|Harbour\nTitle|Barge raised from harbour mouth", "Barge raised from harbour mouth")]
    [InlineData("Title|Obituary", "Obituary")]
    [InlineData("Title|沈没した船を引き揚げ\nTitle|A barge that sank last week", "沈没した船を引き揚げ")]
    public void A_word_or_two_are_the_headline_only_where_no_longer_line_follows(string page, string title)
        => VisiblePage.Read($"{page}\n{VisiblePage.Story}").Title!.Value.Should().Be(title);

    [Fact]
    public void A_breadcrumb_glued_to_the_headline_goes()
        => VisiblePage.Read($"Title|HomePortsRegionBarge raised from harbour mouth\nTitle|Barge raised from harbour mouth\n{VisiblePage.Story}")
            .Title!.Value.Should().Be("Barge raised from harbour mouth");

    [Fact]
    public void The_line_below_a_glued_breadcrumb_is_the_headline_whatever_its_role()
        => VisiblePage.Read($"Title|Brenmoor 7°C, wind south-west\nNavigation|HomePortsRegionBarge raised from harbour mouth\nNavigation|Barge raised from harbour mouth\nByline|Ada Moor\n{VisiblePage.Story}")
            .Title!.Value.Should().Be("Barge raised from harbour mouth");

    [Fact]
    public void The_title_of_the_document_gives_the_site_and_the_headline_above_the_text_the_title()
    {
        VisibleFacts facts = VisiblePage.Read($"""
            Title|Barge raised from harbour mouth – The Lantern
            Navigation|Home
            Navigation|Ports
            Title|Barge raised from harbour mouth
            {VisiblePage.Story}
            """);

        facts.Title!.Value.Should().Be("Barge raised from harbour mouth");
        facts.Publisher!.Value.Should().Be("The Lantern");
    }

    [Fact]
    public void A_headline_of_another_story_in_the_menu_is_not_taken()
        => VisiblePage.Read($"""
            Title|Port: Barge raised from harbour mouth | The Lantern
            Navigation|The Lantern
            Navigation|Storm closes the coastal road until Monday
            Title|Barge raised after three nights
            {VisiblePage.Story}
            """).Title!.Value.Should().Be("Barge raised after three nights");

    [Fact]
    public void A_page_without_a_headline_has_none()
        => VisiblePage.Read(VisiblePage.Story).Title.Should().BeNull();

    [Fact]
    public void The_standfirst_stands_between_headline_and_text()
    {
        VisiblePage.Read($"Title|Barge raised from harbour mouth\nStandfirst|Divers worked three nights to lift the hull.\n{VisiblePage.Story}")
            .Standfirst!.Value.Should().Be("Divers worked three nights to lift the hull.");
        VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\nStandfirst|Another story begins with this one.")
            .Standfirst.Should().BeNull();
    }
}
