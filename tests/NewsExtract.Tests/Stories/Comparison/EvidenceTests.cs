using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Stories.Comparison;

/// <summary>Says a pair of texts, and what a comparison must name for and against one event.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData(StoryEvidenceKind.Number, false, "17 / 3 people")]
    [InlineData(StoryEvidenceKind.Date, false, "June 5 / March 4")]
    [InlineData(StoryEvidenceKind.Place, false, "Chicago / Denver")]
    [InlineData(StoryEvidenceKind.Terms, true, "hotel")]
    public void What_differs_is_named(StoryEvidenceKind kind, bool supports, string text)
    {
        StoryComparison comparison = News.Compare(
            "DENVER (NWA) - A fire in a hotel in Denver killed 17 people on March 4, the fire brigade of Denver said.",
            "CHICAGO (NWA) - A fire in a hotel in Chicago killed 3 people on June 5, the fire brigade of Chicago said.");

        comparison.Evidence.Should().Contain(evidence => evidence.Kind == kind && evidence.Supports == supports && evidence.Text.Contains(text));
    }

    [Fact]
    public void What_agrees_is_named()
    {
        StoryComparison comparison = News.Compare(
            "A fire in a hotel in Denver killed 17 people on March 4. \"We never saw flames as high as these before,\" said Mayor Petra Oldin.",
            "\"We never saw flames as high as these before,\" Mayor Petra Oldin told reporters in Denver, where 17 people were killed in a hotel on March 4.");

        comparison.Evidence.Should().OnlyContain(evidence => evidence.Supports);
        comparison.Evidence.Select(evidence => evidence.Kind).Should()
            .Contain([StoryEvidenceKind.Quote, StoryEvidenceKind.Person, StoryEvidenceKind.Place, StoryEvidenceKind.Date, StoryEvidenceKind.Number]);
    }

    [Fact]
    public void Evidence_does_not_depend_on_which_text_comes_first()
    {
        const string First = "A fire in a hotel in Denver killed 17 people on March 4.";
        const string Second = "A flood in Chicago killed 3 people on June 5.";

        News.Compare(First, Second).Should().BeEquivalentTo(News.Compare(Second, First));
    }
}
