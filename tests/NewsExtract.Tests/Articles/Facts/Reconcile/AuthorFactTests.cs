using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class AuthorFactTests
{
    [Fact]
    public void A_person_of_a_weaker_source_wins_over_an_organisation_of_a_stronger_one()
    {
        var authors = HtmlFacts.Read(HtmlFacts.News("\"author\":{\"@type\":\"Organization\",\"name\":\"Valley Courier\"}") + "<a rel=author>Jane Roe</a>").Authors!;

        authors.Value.Should().Equal("Jane Roe");
        authors.Source.Should().Be(FactSource.Markup);
    }

    [Theory]
    [InlineData("{\"@type\":\"Organization\",\"name\":\"Valley Courier\"}", "Valley Courier")]
    [InlineData("[{\"@type\":\"Organization\",\"name\":\"The Northwire\"},{\"@type\":\"Organization\",\"name\":\"Valley Courier\"}]", "The Northwire")]
    public void An_organisation_that_the_data_name_as_author_is_no_person(string author, string organisation)
    {
        var facts = HtmlFacts.Read(HtmlFacts.News($"\"author\":{author}"));

        facts.Authors.Should().BeNull();
        facts.AuthorOrganisation!.Value.Should().Be(organisation);
    }

    [Theory]
    [InlineData("{\"@type\":\"Person\",\"name\":\"Reuters\"}", "Reuters")]
    [InlineData("{\"@type\":\"Organization\",\"name\":\"The Associated Press\"}", "Associated Press")]
    [InlineData("\"dpa\"", "dpa")]
    public void A_wire_agency_is_no_author_but_the_agency(string author, string agency)
    {
        var facts = HtmlFacts.Read(HtmlFacts.News($"\"author\":{author}"));

        facts.Authors.Should().BeNull();
        facts.Agency!.Value.Should().Be(agency);
    }

    [Theory]
    [InlineData("\"Admin\"")]
    [InlineData("{\"@type\":\"Person\",\"name\":\"Staff\"}")]
    [InlineData("\"https://mill.example/jane\"")]
    public void Words_for_any_office_are_no_author(string author) => HtmlFacts.Read(HtmlFacts.News($"\"author\":{author}")).Authors.Should().BeNull();

    [Theory]
    [InlineData("J. Roe", "Jane Roe")]
    [InlineData("Roe", "Jane Roe")]
    [InlineData("Jane Roe", "Jane Roe")]
    [InlineData("Jane Doe", "Jane Doe")]
    public void Full_names_are_preferred(string declared, string expected)
        => HtmlFacts.Read(HtmlFacts.News($"\"author\":\"{declared}\"") + "<a rel=author>Jane Roe</a>").Authors!.Value.Should().Equal(expected);

    [Fact]
    public void A_byline_of_the_text_serves_where_nothing_is_declared()
    {
        var visible = new VisibleFacts { Authors = new Fact<IReadOnlyList<string>>(["Jane Roe"], FactSource.VisibleText, 0.8) };

        HtmlFacts.Read("<p>text", visible: visible).Authors!.Value.Should().Equal("Jane Roe");
    }

    [Fact]
    public void Menu_words_are_no_authors()
        => HtmlFacts.Read("""
            <nav><a class=author-link href="/authors">Our Authors</a><a class=byline>World News</a></nav>
            <footer><a rel=author href="/imprint">Valley Courier Imprint</a></footer>
            <div class=author-box><a href="/login">Sign In</a></div><p>Text.
            """).Authors.Should().BeNull();
}
