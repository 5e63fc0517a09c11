using FluentAssertions;
using NewsExtract.Training.Corpora;
using Xunit;

namespace NewsExtract.Training.Tests.Corpora;

public sealed class RegistrableDomainTests
{
    [Theory]
    [InlineData("https://www.example.com/a?b=c", "example.com")]
    [InlineData("http://news.local.example.co.uk:8080/", "example.co.uk")]
    [InlineData("https://example.co.uk", "example.co.uk")]
    [InlineData("https://WWW.Example.COM.AU/", "example.com.au")]
    [InlineData("//cdn.example.org/x", "example.org")]
    [InlineData("www.example.de/seite", "example.de")]
    [InlineData("https://a.b.example.de./", "example.de")]
    [InlineData("https://www.bücher.example/", "xn--bcher-kva.example")]
    [InlineData("http://192.168.10.20/x", "192.168.10.20")]
    [InlineData("http://localhost/", "localhost")]
    [InlineData("https://one.blogspot.com/", "blogspot.com")]
    [InlineData("", null)]
    [InlineData("http://", null)]
    public void Finds_the_part_that_one_owner_registered(string url, string? domain)
        => RegistrableDomain.Of(url).Should().Be(domain);
}
