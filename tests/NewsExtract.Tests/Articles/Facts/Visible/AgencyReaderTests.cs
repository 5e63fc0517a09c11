using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class AgencyReaderTests
{
    private const string Head = "Title|Barge raised from harbour mouth";

    [Fact]
    public void The_dateline_gives_place_and_agency()
    {
        VisibleFacts facts = VisiblePage.Read($"{Head}\nBody|BRENMOOR (Reuters) - {VisiblePage.First}\n{VisiblePage.Story}");

        facts.Dateline!.Value.Place.Should().Be("BRENMOOR");
        facts.Agency!.Value.Should().Be("Reuters");
    }

    [Theory]
    [InlineData("Byline|Reuters", "")]
    [InlineData("Byline|By Ada Moor, Reuters\nSourceLink|Reuters", "")]
    [InlineData("", "SourceLink|Source link\nSourceLink|Reuters")]
    [InlineData("", "Body|Nobody was hurt when the barge went down, the police said. (Reuters)")]
    [InlineData("", "Legal|© Reuters")]
    [InlineData("", "Widget|Source: Reuters")]
    public void A_credit_line_gives_the_agency(string above, string below)
        => VisiblePage.Read($"{Head}\n{above}\n{VisiblePage.Story}\n{below}").Agency!.Value.Should().Be("Reuters");

    [Theory]
    [InlineData("Caption|The barge in the harbour mouth. Photo: Reuters")]
    [InlineData("Caption|Reuters")]
    [InlineData("Related|Reuters")]
    [InlineData("Body|Reuters could not verify when the barge had left the port of Lindmouth.")]
    public void Credits_of_pictures_and_mentions_are_no_credit_of_the_text(string line)
        => VisiblePage.Read($"{Head}\n{VisiblePage.Story}\n{line}").Agency.Should().BeNull();

    [Fact]
    public void A_place_and_a_colon_are_a_dateline_when_the_report_speaks_of_the_place()
    {
        string story = $"Body|Brenmoor: {VisiblePage.First}\nBody|{VisiblePage.Second}\nBody|Salvage in Brenmoor is paid by the owner of the barge, the town said.";

        Dateline dateline = VisiblePage.Read($"{Head}\n{story}").Dateline!.Value;

        dateline.Place.Should().Be("Brenmoor");
        dateline.Text.Should().Be("Brenmoor:");
    }

    [Theory]
    [InlineData("Brenmoor", "Nobody else was on the quay when the cranes began to lift the barge.")]
    [InlineData("Note", "Whoever finds a Note in the wreck is asked to bring it to the harbour master.")]
    [InlineData("Video", "The town has shown a Video of the cranes that lift the barge out of the water.")]
    [InlineData("Wrapping Up", "Wrapping Up the salvage is what the cranes are still there for, the town said.")]
    [InlineData("Moor", "Holt: We could not know when the barge left, and Moor did not tell us either.")]
    public void A_label_or_a_speaker_before_a_colon_is_none(string label, string second)
        => VisiblePage.Read($"{Head}\nBody|{label}: {VisiblePage.First}\nBody|{second}\nBody|{VisiblePage.Second}").Dateline.Should().BeNull();

    [Fact]
    public void Two_agencies_make_it_less_sure()
    {
        Fact<string> one = VisiblePage.Read($"{Head}\nBody|BRENMOOR (Reuters) - {VisiblePage.First}\n{VisiblePage.Story}").Agency!;
        Fact<string> two = VisiblePage.Read($"{Head}\nByline|AFP\nBody|BRENMOOR (Reuters) - {VisiblePage.First}\n{VisiblePage.Story}").Agency!;

        two.Value.Should().Be("Reuters");
        two.Confidence.Should().BeLessThan(one.Confidence);
    }
}
