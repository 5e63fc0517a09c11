using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Rendering;

public class LinkTargetsTests
{
    [Theory]

    // The examples of RFC 3986, section 5.4, less those that only name a place on the page.
    [InlineData("http://a/b/c/d;p?q", "g", "http://a/b/c/g")]
    [InlineData("http://a/b/c/d;p?q", "./g", "http://a/b/c/g")]
    [InlineData("http://a/b/c/d;p?q", "g/", "http://a/b/c/g/")]
    [InlineData("http://a/b/c/d;p?q", "/g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "//g", "http://g")]
    [InlineData("http://a/b/c/d;p?q", "g?y", "http://a/b/c/g?y")]
    [InlineData("http://a/b/c/d;p?q", "g#s", "http://a/b/c/g#s")]
    [InlineData("http://a/b/c/d;p?q", ";x", "http://a/b/c/;x")]
    [InlineData("http://a/b/c/d;p?q", ".", "http://a/b/c/")]
    [InlineData("http://a/b/c/d;p?q", "./", "http://a/b/c/")]
    [InlineData("http://a/b/c/d;p?q", "..", "http://a/b/")]
    [InlineData("http://a/b/c/d;p?q", "../", "http://a/b/")]
    [InlineData("http://a/b/c/d;p?q", "../g", "http://a/b/g")]
    [InlineData("http://a/b/c/d;p?q", "../..", "http://a/")]
    [InlineData("http://a/b/c/d;p?q", "../../g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "../../../../g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "/./g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "/../g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "g.", "http://a/b/c/g.")]
    [InlineData("http://a/b/c/d;p?q", "..g", "http://a/b/c/..g")]
    [InlineData("http://a/b/c/d;p?q", "./g/.", "http://a/b/c/g/")]
    [InlineData("http://a/b/c/d;p?q", "g/../h", "http://a/b/c/h")]
    [InlineData("http://a/b/c/d;p?q", "g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("http://a/b/c/d;p?q", "g#s/../x", "http://a/b/c/g#s/../x")]

    [InlineData("https://a.example", "x", "https://a.example/x")]
    [InlineData("https://a.example?q", "x", "https://a.example/x")]
    [InlineData("https://a.example/b", "\\x\\y?a\\b", "https://a.example/x/y?a%5Cb")]
    [InlineData("https://a.example/b", " /x y ", "https://a.example/x%20y")]
    [InlineData("https://a.example/b", "/größe/東京", "https://a.example/größe/東京")]
    [InlineData("https://a.example/b", "/\u202Ex", "https://a.example/%E2%80%AEx")]
    [InlineData("https://a.example/b", "HTTP://B.example/x", "HTTP://B.example/x")]
    [InlineData("https://a.example/b", "ht\ntps://b.example", "https://b.example")]
    [InlineData("https://a.example/b", "story:1", null)]
    [InlineData("ftp://a.example/b", "x", null)]
    [InlineData("a.example/b", "x", null)]
    [InlineData("https:///b", "x", null)]
    [InlineData(null, "x", null)]
    [InlineData(null, "https://b.example", "https://b.example")]
    public void Links_are_resolved(string? page, string target, string? expected)
        => new LinkTargets(page, keepsRelative: false).Link(target).Should().Be(expected);

    [Fact]
    public void A_picture_is_no_letter()
        => new LinkTargets(null, keepsRelative: false).Picture("mailto:a@b.example").Should().BeNull();

    [Fact]
    public void Relative_addresses_may_stay()
        => new LinkTargets(null, keepsRelative: true).Link("/x").Should().Be("/x");

    [Fact]
    public void Endless_addresses_are_left_out()
    {
        string endless = "https://a.example/" + new string('x', LinkTargets.LongestAddress);

        new LinkTargets(endless, keepsRelative: false).Link(endless).Should().BeNull();
        new LinkTargets("https://a.example/" + new string('x', 500) + "/y", keepsRelative: false).Link("x").Should().BeNull();
    }
}
