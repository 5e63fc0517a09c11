using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Visible;

public class BylineReaderTests
{
    [Theory]
    [InlineData("Byline|By Ada Moor and Ben Holt, Reuters", "Ada Moor", "Ben Holt")]
    [InlineData("Byline|Ada Moor", "Ada Moor")]
    [InlineData("Byline|By Ada Moor, Harbour Correspondent", "Ada Moor")]
    [InlineData("Byline|By Ada Moor in Brenmoor", "Ada Moor")]
    [InlineData("Byline|Von Ludwig van der Holt und Petra Marsch", "Ludwig van der Holt", "Petra Marsch")]
    [InlineData("Caption|Von Petra Marsch", "Petra Marsch")]
    [InlineData("Byline|By Ada Moor | 3 March 2024", "Ada Moor")]
    public void People_are_named(string byline, params string[] names)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{byline}\n{VisiblePage.Story}").Authors!.Value.Should().Equal(names);

    [Theory]
    [InlineData("Byline|Written by ADMIN")]
    [InlineData("Byline|By Staff")]
    [InlineData("Byline|By Staff Reporter")]
    [InlineData("Byline|Reuters")]
    [InlineData("Byline|Read More")]
    [InlineData("Byline|Fact Checked")]
    [InlineData("Byline|Ada Moor told the council on Monday that the barge would be raised.")]
    [InlineData("Byline|シェア")]
    [InlineData("Navigation|By Ada Moor")]
    [InlineData("Related|By Ada Moor")]
    public void What_is_no_person_of_this_article_is_not(string line)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{line}\n{VisiblePage.Story}").Authors.Should().BeNull();

    [Theory]
    [InlineData("Byline|Author: :")]
    [InlineData("Body|By  :")]
    public void A_label_with_no_name_behind_it_is_no_byline(string line)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{line}\n{VisiblePage.Story}").Authors.Should().BeNull();

    [Fact]
    public void Behind_the_text_only_a_line_that_says_so_is_a_byline()
    {
        VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\nByline|By Ada Moor").Authors!.Value.Should().Equal("Ada Moor");
        VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\nByline|Ada Moor").Authors.Should().BeNull();
    }

    [Fact]
    public void Bylines_of_teasers_far_below_are_not_read()
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{VisiblePage.Story}\nShare|Share\nShare|Print\nShare|Mail\nRelated|Storm closes road\nRelated|Bank cuts rates\nByline|By Ada Moor")
            .Authors.Should().BeNull();
}
