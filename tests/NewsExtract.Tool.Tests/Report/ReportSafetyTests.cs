using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Whatever a page says, the report shows it as text, loads nothing and runs nothing but its own script.</summary>
public sealed class ReportSafetyTests
{
    private static readonly string[] LoadingElements = ["img", "link", "iframe", "object", "embed", "video", "audio", "source", "image", "use", "form", "base", "frame", "math", "input"];

    public static TheoryData<string> Payloads => new()
    {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "<!-- <![CDATA[ ]]> --><svg/onload=alert(1)>",
        "</article></div></details></main></body></html><h1>out</h1>",
        "<template><plaintext><xmp><noscript><textarea>",
        "{{script}}{{policy}}",
        "javascript:alert(1)",
        "&lt;script&gt; &amp;#60;b&amp;#62; &#x3C;i&#x3E;",
        "\u0000\u0001\ud800\udc00\ud800 \u202Ereversed",
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_payload_in_every_field_changes_no_element(string payload)
    {
        // The words stay at the front, so that the names are found where they were; the lengths are the same, for long texts are cut.
        string harmless = new('x', payload.Length);
        IHtmlDocument plain = ReportParser.Parse(SampleReport.Several(text => text + " " + harmless));
        IHtmlDocument hostile = ReportParser.Parse(SampleReport.Several(text => text + " " + payload));

        Shape(hostile).Should().Equal(Shape(plain));
        hostile.Body!.TextContent.Should().Contain(SafeText.Of(payload));
    }

    [Fact]
    public void A_payload_in_every_address_leads_nowhere()
    {
        string[] addresses = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " data:text/html,x", "vbscript:x", "//", "file:///etc/passwd", "blob:x"];
        foreach (string address in addresses)
        {
            ReportPage page = SampleReport.Page(1, text => text, published: null);
            Article article = page.Article with
            {
                Url = address,
                Facts = page.Article.Facts with { CanonicalUrl = new(address, FactSource.Markup, 1) },
                Related = [new RelatedItem("x", address, 0)],
                EmbeddedPosts = [new EmbeddedPost("x", address, null, "x", null)],
                Images = [new ArticleImage { Url = address, IsLead = true }],
                Blocks = [.. page.Article.Blocks.Select(block => block with { Marks = [new InlineMark(InlineMarkKind.Link, new TextSpan(0, 3), address)] })],
            };

            IHtmlDocument report = ReportParser.Parse(new ReportDocument { Pages = [page with { Item = page.Item with { Article = article } }] });

            report.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().OnlyContain(href => href!.StartsWith('#'), address);
        }
    }

    [Fact]
    public void Good_addresses_are_links_that_tell_their_target_nothing()
    {
        IElement[] links = [.. ReportParser.Parse(SampleReport.One()).QuerySelectorAll("a").Where(link => !link.GetAttribute("href")!.StartsWith('#'))];

        links.Select(link => link.GetAttribute("href")).Should().Contain(["https://quay.example/ferry?a=1&b=2", "https://quay.example/ferry.jpg", "https://quay.example/more", "https://x.example/1", "https://quay.example/a?b=1&c=2"]);
        links.Should().OnlyContain(link => link.GetAttribute("rel") == "noopener noreferrer nofollow");
    }

    [Fact]
    public void Nothing_is_loaded_and_no_attribute_runs_or_styles()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.Several());

        report.All.Should().NotContain(element => LoadingElements.Contains(element.LocalName));
        report.All.SelectMany(element => element.Attributes).Select(attribute => attribute.LocalName)
            .Should().NotContain(name => name == "style" || name == "src" || name == "srcset" || name == "background" || name.StartsWith("on", StringComparison.Ordinal));
        report.QuerySelectorAll("script").Should().ContainSingle();
        report.QuerySelectorAll("style").Should().ContainSingle();
        report.QuerySelector("style")!.TextContent.Should().NotContainAny("url(", "@import", "@font-face", "http");
        report.QuerySelector("script")!.TextContent.Should().NotContainAny("innerHTML", "eval", "fetch", "http", "localStorage", "cookie");
    }

    [Fact]
    public void The_policy_lets_only_this_style_and_this_script_in()
    {
        IHtmlDocument report = ReportParser.Parse(SampleReport.One());

        string policy = report.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        policy.Split("; ").Should().BeEquivalentTo(
            "default-src 'none'", $"style-src '{Hash("style")}'", $"script-src '{Hash("script")}'", "base-uri 'none'", "form-action 'none'");

        string Hash(string element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(report.QuerySelector(element)!.TextContent)));
    }

    private static IEnumerable<string> Shape(IHtmlDocument document)
        => document.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.LocalName))}");
}
