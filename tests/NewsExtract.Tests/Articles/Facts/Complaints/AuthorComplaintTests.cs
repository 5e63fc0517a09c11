using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class AuthorComplaintTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<div class=author-links><a href='/authors'>Our Authors</a><a href='/more'>More Stories</a></div>")]
    [InlineData("<div class=byline><a class=author href='/login'>Sign In</a> <a href='/share'>Share This</a></div>")]
    [InlineData("<span class=author>admin</span>")]
    [InlineData("<span class=byline>By ADMIN</span>")]
    [InlineData("<a rel=author href='/staff'>Editorial Staff</a>")]
    public void Menu_words_are_no_authors_of_a_page(string byline)
        => new ComplaintPage { Byline = (byline, "") }.Read(isHtml: true).Authors.Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("Our Authors")]
    [InlineData("By Admin")]
    [InlineData("ADMIN")]
    [InlineData("Share This Story")]
    [InlineData("By Topic")]
    public void Menu_words_are_no_authors_of_plain_text(string line)
        => new ComplaintPage { Byline = ("", line) }.Read(isHtml: false).Authors.Should().BeEmpty();

    [Theory]
    [InlineData("By Ana Ruiz, Senior Correspondent")]
    [InlineData("By Ana Ruiz | 11 March 2027")]
    [InlineData("By Ana Ruiz, Harbour Correspondent")]
    [InlineData("By Ana Ruiz, 11 March 2027")]
    [InlineData("Posted by Ana Ruiz on March 11, 2027")]
    [InlineData("By Ana Ruiz - March 11, 2027")]
    [InlineData("By Ana Ruiz 11 Mar 2027 14:05")]
    [InlineData("Written by Ana Ruiz, staff writer")]
    [InlineData("Von Ana Ruiz, Redakteurin")]
    [InlineData("Par Ana Ruiz, journaliste")]
    public void Job_titles_and_dates_are_no_part_of_a_name(string byline)
    {
        new ComplaintPage { Byline = ($"<p class=byline>{byline}</p>", "") }.Read(isHtml: true).Authors.Should().Equal("Ana Ruiz");
        new ComplaintPage { Byline = ("", byline) }.Read(isHtml: false).Authors.Should().Equal("Ana Ruiz");
        new ComplaintPage { Head = $"<meta name=author content=\"{byline}\">" }.Read(isHtml: true).Authors.Should().Equal("Ana Ruiz");
    }

    [Theory]
    [InlineData("By Reuters", "Reuters")]
    [InlineData("By AFP", "AFP")]
    [InlineData("Associated Press", "Associated Press")]
    [InlineData("By Ana Ruiz, Reuters", "Reuters")]
    public void An_agency_is_no_person(string byline, string agency)
    {
        string[] people = byline.Contains("Ana Ruiz", StringComparison.Ordinal) ? ["Ana Ruiz"] : [];
        foreach (bool isHtml in (bool[])[true, false])
        {
            Article article = new ComplaintPage { Byline = ($"<p class=byline>{byline}</p>", byline) }.Read(isHtml);

            article.Authors.Should().Equal(people, "of {0}", isHtml);
            article.Facts.Agency!.Value.Should().Be(agency);
        }
    }

    [Fact]
    public void An_agency_that_the_data_call_a_person_is_none()
    {
        Article article = new ComplaintPage
        {
            Head = """<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Reuters"},{"@type":"Person","name":"Ana Ruiz"}]}</script>""",
        }.Read(isHtml: true);

        article.Authors.Should().Equal("Ana Ruiz");
        article.Facts.Agency!.Value.Should().Be("Reuters");
    }
}
