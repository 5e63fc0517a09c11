using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles;

public class RepeatFinderTests
{
    private const string Long =
        "The barge was raised from the river on Monday after nine days of work by two cranes, and the crew of the harbour office said that nothing of its cargo had been lost in the flood.";

    [Fact]
    public void A_long_block_that_came_before_is_a_repeat() => RepeatFinder.Find([Long, "Nobody was hurt.", Long]).Should().Equal(false, false, true);

    [Fact]
    public void Signs_blanks_and_capitals_make_no_difference()
        => RepeatFinder.Find([Long, Long.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal) + "!"]).Should().Equal(false, true);

    [Fact]
    public void Texts_that_only_begin_alike_are_no_repeats()
        => RepeatFinder.Find([Long + " One.", Long + " Two.", Long[..80]]).Should().Equal(false, false, false);

    [Fact]
    public void Short_blocks_repeat_only_in_a_row()
    {
        const string Short = "“Nobody was hurt,” she said on Monday night.";
        const string Other = "The harbour opens again at noon, the office said, for all ships.";

        RepeatFinder.Find([Short, Other, Short]).Should().Equal(false, false, false);
        RepeatFinder.Find([Short, Other, Long, Short, Other, Short]).Should().Equal(false, false, false, true, true, true);
    }
}
