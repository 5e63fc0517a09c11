using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class TeaserTextTests
{
    private const string One = "Ferry back in serviceFerry back in serviceThe crossing opens again on Monday.";
    private const string Two = "Divers find the anchorDivers find the anchorIt lay in nine metres of water, the town says.";
    private const string Three = "Harbour master to retireHarbour master to retireAfter thirty years he hands over the keys.";
    private const string Four = "Port fees to rise againPort fees to rise againThe council votes on Thursday.";

    [Theory]
    [InlineData(One, "Ferry back in service")]
    [InlineData("Ferry back in service Ferry back in service The crossing opens again", "Ferry back in service")]
    [InlineData("Ferry back in service", null)]
    [InlineData("Ferry ferry ferry ferry ferry", null)]
    public void A_teaser_that_begins_with_its_headline_twice_gives_it_once(string text, string? title) => TeaserText.TitleOfDoubled(text).Should().Be(title);

    [Fact]
    public void Where_some_doubled_teasers_are_other_articles_all_are()
    {
        Block[] blocks = VisiblePage.Blocks($"Title|Barge raised\n{VisiblePage.Story}\nRelated|{One}\nRelated|{Two}\nBody|{Four}\nRelated|{Three}\nBody|{VisiblePage.First}");

        TeaserText.MarkDoubled(blocks);

        blocks.Where(block => block.Role == BlockRole.Related).Select(block => block.Text).Should().Equal(One, Two, Four, Three);
    }

    [Fact]
    public void Two_are_no_list()
    {
        Block[] blocks = VisiblePage.Blocks($"Title|Barge raised\n{VisiblePage.Story}\nRelated|{One}\nRelated|{Two}\nBody|{Four}");

        TeaserText.MarkDoubled(blocks);

        blocks[^1].Role.Should().Be(BlockRole.Body);
    }
}
