using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class AuthorNamesTests
{
    private static readonly HashSet<string> s_site = ["valleycourier", "vcn", "thevalleycourier"];

    [Theory]
    [InlineData("By Jane Roe and John Poe", "Jane Roe;John Poe")]
    [InlineData("Jane Roe, John Poe und Eva Müller", "Jane Roe;John Poe;Eva Müller")]
    [InlineData("Von Eva Müller", "Eva Müller")]
    [InlineData("Jane ROE; John POE", "Jane ROE;John POE")]
    [InlineData("Jane Roe (Berlin)", "Jane Roe")]
    [InlineData("Jane Roe May 17, 2024", "Jane Roe")]
    [InlineData("By Dr. Jane Roe - Mar 27, 2024", "Dr. Jane Roe")]
    [InlineData("Jane Roe Valley Courier", "Jane Roe")]
    [InlineData("Jane Roe Senior Reporter", "Jane Roe")]
    [InlineData("Jane Roe Political Correspondent", "Jane Roe")]
    [InlineData("Jane Roe Executive Digital Editor", "Jane Roe")]
    [InlineData("Jane MorrowValley Courier", "Jane Morrow")]
    [InlineData("Jane Roe@janeroe", "Jane Roe")]
    [InlineData("Jane MorrowNews Reporter", "Jane Morrow")]
    [InlineData("byJane Roe", "Jane Roe")]
    [InlineData("Jane McDermott", "Jane McDermott")]
    [InlineData("John FitzWilliam", "John FitzWilliam")]
    [InlineData("Jane Roe, Associate Editor", "Jane Roe")]
    [InlineData("Kommentar von Eva Müller", "Eva Müller")]
    [InlineData("The Associated Press", "")]
    [InlineData("The Currency", "")]
    [InlineData("Last updated", "")]
    [InlineData("Jane Roe Jane Roe", "Jane Roe")]
    [InlineData("Jane Roe, VCN EAST", "Jane Roe")]
    [InlineData("Jane Roe, dpa", "Jane Roe")]
    [InlineData("김서연 기자", "김서연")]
    [InlineData("Admin", "")]
    [InlineData("Staff", "")]
    [InlineData("Newsroom", "")]
    [InlineData("News Desk", "")]
    [InlineData("Reuters", "")]
    [InlineData("Valley Courier", "")]
    [InlineData("@janeroe", "")]
    [InlineData("jane@mill.example", "")]
    [InlineData("https://mill.example/jane", "")]
    [InlineData("105092", "")]
    [InlineData("Login", "")]
    [InlineData("Home Menu Search", "")]
    [InlineData("Updated 12 minutes ago", "")]
    [InlineData("", "")]
    public void A_byline_gives_people(string byline, string names)
        => string.Join(';', AuthorNames.Read(byline, s_site)).Should().Be(names);

    [Theory]
    [InlineData("Valley Courier", true)]
    [InlineData("Reuters", true)]
    [InlineData("valley-courier.example", false)]
    [InlineData("Admin", false)]
    [InlineData("News Desk", false)]
    [InlineData("The Editors", false)]
    [InlineData("q_admin", false)]
    [InlineData("12345", false)]
    public void An_organisation_has_a_name_of_its_own(string name, bool expected) => AuthorNames.IsOrganisation(name, s_site).Should().Be(expected);
}
