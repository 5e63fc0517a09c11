using AngleSharp.Dom;
using FluentAssertions;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests.Articles.Html;

/// <summary>Whatever a page says, nothing of it runs: not when its clean HTML is parsed, nor when that is written and parsed again.</summary>
public class HostilePageTests
{
    private const string Words = "one two three four five six seven";

    public static TheoryData<int> All => [.. Enumerable.Range(0, HostileMarkup.Fragments.Length)];

    [Fact]
    public void The_checker_sees_what_it_is_there_for() => HostileMarkup.Fragments
        .Count(fragment => AllowList.Findings(AllowList.Parse(fragment, withScripting: true)).Any())
        .Should().BeGreaterThan(HostileMarkup.Fragments.Length * 3 / 4);

    [Theory]
    [MemberData(nameof(All))]
    public void In_the_text_of_a_page(int index)
        => Check(SmallModel.Extractor().ExtractHtml($"<title>{Words}</title><body><p>{Words} {HostileMarkup.Fragments[index]} {Words}</p><p>{Words}"), HostileMarkup.Fragments[index]);

    [Theory]
    [InlineData("<a href=\"{0}\">link</a>")]
    [InlineData("<img src=\"{0}\">")]
    [InlineData("<img alt=\"{0}\" src=\"https://a.example/1.png\">")]
    [InlineData("<figure><img src=\"{0}\" alt=\"{0}\"><figcaption>" + Words + " {0}</figcaption></figure>")]
    public void In_an_attribute_of_a_page(string markup)
    {
        foreach (string fragment in HostileMarkup.Fragments)
        {
            string value = fragment.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
            string page = $"<html lang=\"{value}\"><title>{value}</title><body><p>{Words} {markup.Replace("{0}", value, StringComparison.Ordinal)} {Words}";
            Check(SmallModel.Extractor(ArticleOptions.Default.Keep(BlockRole.Caption)).ExtractHtml(page), fragment);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void In_every_field_of_a_record(int index)
    {
        string hostile = HostileMarkup.Fragments[index];
        InlineMark[] marks = [.. Enum.GetValues<InlineMarkKind>().Select(kind => new InlineMark(kind, new TextSpan(0, hostile.Length), hostile))];
        Block[] blocks =
        [
            .. Enum.GetValues<BlockKind>().SelectMany(kind => new[] { BlockRole.Body, BlockRole.Caption }
                .Select(role => ArticleSample.Block(hostile, kind, role, order: (int)kind) with { Marks = marks })),
        ];
        Article article = ArticleSample.Of(blocks).Titled(hostile) with
        {
            Url = hostile,
            Images =
            [
                new ArticleImage { Url = hostile, Alternative = hostile, Caption = hostile, Credit = hostile, IsLead = true },
                new ArticleImage { Url = "https://a.example/" + hostile, Alternative = hostile, Caption = hostile, Credit = hostile, BlockOrder = 2 },
            ],
        };

        Check(article with { Facts = article.Facts with { Language = new Fact<string>(hostile, FactSource.Markup, 1) } }, hostile);
    }

    [Theory]
    [InlineData("javascript:go()")]
    [InlineData(" JAVASCRIPT:go()")]
    [InlineData("java\tscr\nipt:go()")]
    [InlineData("\u0001javascript:go()")]
    [InlineData("\u200Bjavascript:go()")]
    [InlineData("vbscript:go()")]
    [InlineData("data:text/html,x")]
    [InlineData("tel:1")]
    [InlineData("http:x")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("mailto:")]
    [InlineData("//")]
    [InlineData("#top")]
    [InlineData("?page=2")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_leads_nowhere_good_is_no_link(string? target)
        => (ArticleSample.Of(ArticleSample.Linked("text", target!)) with { Url = "https://a.example/news/1" }).ToHtml().Should().Contain("<p>text</p>");

    private static void Check(Article article, string because)
    {
        string html = article.ToHtml();
        foreach (bool withScripting in (bool[])[false, true])
        {
            IDocument first = AllowList.Parse(html, withScripting);
            string written = first.DocumentElement.OuterHtml;
            IDocument second = AllowList.Parse(written, withScripting);

            AllowList.Findings(first).Should().BeEmpty("of {0}: {1}", because, html);
            AllowList.Findings(second).Should().BeEmpty("of {0}: {1}", because, written);
            second.DocumentElement.OuterHtml.Should().Be(written, "of {0}", because);
            Inside("<div>", html, "</div>", withScripting).Should().BeEmpty("of {0} in a container", because);
            Inside("<table><tr><td>", html, "</td></tr></table>", withScripting).Should().BeEmpty("of {0} in a cell", because);
            first.QuerySelectorAll("article").Should().HaveCount(1);
        }
    }

    private static IEnumerable<string> Inside(string before, string html, string after, bool withScripting)
        => AllowList.Findings(AllowList.Parse(before + html + after, withScripting)).Where(finding => finding != "element :div");
}
