using FluentAssertions;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class WideAreasTests
{
    [Theory]
    [InlineData("France", true)]
    [InlineData("South Korea", true)]
    [InlineData("Far East", true)]
    [InlineData("Barents Sea", true)]
    [InlineData("Gulf of Finland", true)]
    [InlineData("Iberian Peninsula", true)]
    [InlineData("Paris", false)]
    [InlineData("Seaford", false)]
    [InlineData("Sea", false)]
    public void Countries_and_larger_areas_are_told_from_places_in_them(string name, bool isWide)
    {
        var words = new StoryWords();
        words.Fill(name);

        (WideAreas.NameOf(WideAreas.KeyOf(words.Words)) is not null || WideAreas.IsWide(words.Words)).Should().Be(isWide);
    }

    [Fact]
    public void All_names_of_a_country_are_one() => Name("UK").Should().Be(Name("United Kingdom"));

    private static string? Name(string name)
    {
        var words = new StoryWords();
        words.Fill(name);
        return WideAreas.NameOf(WideAreas.KeyOf(words.Words));
    }
}
