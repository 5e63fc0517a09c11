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
    [InlineData("Related|By Ada Moor", "Ada Moor")]
    [InlineData("Date|Ada Moor", "Ada Moor")]
    [InlineData("Date|Ada Moor|Published 4 months ago", "Ada Moor")]
    [InlineData("PostAuthor|Ada Moor", "Ada Moor")]
    [InlineData("Byline|Ada Moor, Ph.D.", "Ada Moor")]
    [InlineData("Byline|Ada MoorHarbour Correspondent", "Ada Moor")]
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
    [InlineData("Navigation|Ports\nNavigation|By Ada Moor")]
    [InlineData("Related|Storm closes road\nRelated|By Ada Moor")]
    [InlineData("Comments|By Ada Moor")]
    [InlineData("Navigation|Learning Center\nDate|3 March 2024")]
    [InlineData("Navigation|Ada Moor")]
    public void What_is_no_person_of_this_article_is_not(string line)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{line}\n{VisiblePage.Story}").Authors.Should().BeNull();

    [Theory]
    [InlineData("Byline|Author: :")]
    [InlineData("Body|By  :")]
    public void A_label_with_no_name_behind_it_is_no_byline(string line)
        => VisiblePage.Read($"Title|Barge raised from harbour mouth\n{line}\n{VisiblePage.Story}").Authors.Should().BeNull();

    [Fact]
    public void A_name_beside_the_date_is_the_authors_where_its_role_is_unsure()
    {
        Block[] blocks = VisiblePage.Blocks($"Title|Barge raised from harbour mouth\nDate|3 March 2024\nNavigation|Ada Moor\n{VisiblePage.Story}");

        VisibleFactReader.Read(blocks, "en", ExtractionHints.None).Authors.Should().BeNull();
        blocks[2] = blocks[2] with { Probability = 0.5 };
        VisibleFactReader.Read(blocks, "en", ExtractionHints.None).Authors!.Value.Should().Equal("Ada Moor");
    }

    [Fact]
    public void A_site_may_bear_the_name_of_its_author_but_a_paper_is_none()
    {
        string[] Authors(string owner) => VisiblePage.Read($"Title|Barge raised from harbour mouth\nByline|{owner}\n{VisiblePage.Story}\nLegal|© 2024 {owner}").Authors?.Value.ToArray() ?? [];

        Authors("Ada Moor").Should().Equal("Ada Moor");
        Authors("Brenmoor Herald").Should().BeEmpty();
    }

    [Fact]
    public void With_only_the_documents_title_far_above_the_lines_before_the_text_are_its_head()
    {
        string menu = string.Join('\n', Enumerable.Range(0, 30).Select(i => $"Navigation|Section {i}"));
        VisibleFacts facts = VisiblePage.Read($"Title|Barge raised from harbour mouth\n{menu}\nByline|By Ada Moor\nDate|3 March 2024\n{VisiblePage.Story}");

        facts.Authors!.Value.Should().Equal("Ada Moor");
        facts.Published!.Value.ToString().Should().Be("2024-03-03");
    }

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
