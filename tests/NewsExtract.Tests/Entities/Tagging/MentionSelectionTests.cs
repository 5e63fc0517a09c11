using System.Collections.Immutable;
using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class MentionSelectionTests
{
    private const string Text = "Ada Moor of Port Varrow left on Monday with Ben Holt";

    private static readonly EntityOptions Varrow = EntityOptions.Default with { Gazetteer = new Gazetteer([new("Varrow", EntityType.Organization) { Id = "v" }, new("with Ben", EntityType.Work)]) };

    // Tokens by number; each found mention is first-end:type:confidence.
    [Theory]
    [InlineData("", "")]
    [InlineData("0-2:Person:0.9", "Ada Moor/Person")]
    [InlineData("0-2:Person:0.9 3-5:Location:0.8 7-8:Date:1", "Ada Moor/Person, Port Varrow/Location, Monday/Date")]
    public void Without_options_all_is_reported(string found, string expected) => Select(EntityOptions.Default, found).Should().Be(expected);

    [Theory]
    [InlineData("", "Varrow/Organization/v, with Ben/Work")]
    [InlineData("0-2:Person:0.9 3-5:Location:1 9-11:Person:1", "Ada Moor/Person, Varrow/Organization/v, with Ben/Work")]
    [InlineData("4-5:Location:1", "Varrow/Organization/v, with Ben/Work")]
    [InlineData("0-4:Event:1 5-8:Date:1 10-11:Person:1", "Ada Moor of Port/Event, Varrow/Organization/v, left on Monday/Date, with Ben/Work, Holt/Person")]
    [InlineData("0-11:Event:1", "Varrow/Organization/v, with Ben/Work")]
    public void The_callers_names_win_over_all_that_overlaps_them(string found, string expected) => Select(Varrow, found).Should().Be(expected);

    [Fact]
    public void Types_are_filtered()
        => Select(EntityOptions.Default with { Types = [EntityType.Person, EntityType.Date] }, "0-2:Person:0.9 3-5:Location:1 7-8:Date:1").Should().Be("Ada Moor/Person, Monday/Date");

    [Fact]
    public void A_name_of_the_caller_that_is_filtered_out_still_takes_its_place()
        => Select(Varrow with { Types = [EntityType.Person, EntityType.Location] }, "3-5:Location:1 9-11:Person:1").Should().BeEmpty();

    [Theory]
    [InlineData(0.5, "Ada Moor/Person, Port Varrow/Location")]
    [InlineData(0.75, "Ada Moor/Person, Port Varrow/Location")]
    [InlineData(0.76, "Ada Moor/Person")]
    [InlineData(1, "")]
    public void Mentions_below_the_confidence_are_left_out(double confidence, string expected)
        => Select(EntityOptions.Default with { MinimumConfidence = confidence }, "0-2:Person:0.9 3-5:Location:0.75").Should().Be(expected);

    [Fact]
    public void The_callers_names_are_certain() => Select(Varrow with { MinimumConfidence = 1 }, "").Should().Be("Varrow/Organization/v, with Ben/Work");

    [Theory]
    [InlineData("ada moor|MONDAY", "Port Varrow/Location")]
    [InlineData("Ada|Port|on Monday", "Ada Moor/Person, Port Varrow/Location, Monday/Date")]
    [InlineData("ada  moor", "Port Varrow/Location, Monday/Date")]
    public void What_is_on_the_stop_list_as_a_whole_is_left_out(string stops, string expected)
        => Select(EntityOptions.Default with { StopList = [.. stops.Split('|')] }, "0-2:Person:0.9 3-5:Location:1 7-8:Date:1").Should().Be(expected);

    [Fact]
    public void The_stop_list_goes_before_the_callers_names() => Select(Varrow with { StopList = ImmutableHashSet.Create("varrow") }, "").Should().Be("with Ben/Work");

    [Fact]
    public void Nothing_is_allocated_once_the_list_has_room()
    {
        MentionSelection selection = new(Varrow with { StopList = ["Monday"] });
        TokenList tokens = SampleTokens.Of(Text);
        List<FoundMention> found = [new(0, 2, EntityType.Person, 1), new(3, 2, EntityType.Location, 1), new(7, 1, EntityType.Date, 1)];
        List<SelectedMention> selected = [];

        Articles.Classification.Allocation.Of(() => selection.Select(Text, tokens, found, selected)).Should().Be(0);
        selected.Should().HaveCount(3);
    }

    private static string Select(EntityOptions options, string found)
    {
        TokenList tokens = SampleTokens.Of(Text);
        List<SelectedMention> selected = [];
        new MentionSelection(options).Select(Text, tokens, [.. found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)], selected);
        return string.Join(", ", selected.Select(mention => $"{TextOf(tokens, mention.Mention)}/{mention.Mention.Type}{(mention.Entry?.Id is { } id ? "/" + id : "")}"));
    }

    private static FoundMention Read(string mention)
    {
        string[] parts = mention.Split('-', ':');
        int first = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return new(first, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - first, Enum.Parse<EntityType>(parts[2]), float.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string TextOf(TokenList tokens, FoundMention mention) => Text[tokens[mention.FirstToken].Start..tokens[mention.EndToken - 1].End];
}
