using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FluentAssertions;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Segmentation.Html;

public class LeanHtmlParserTests
{
    private const int HostileLength = 100_000;

    [Theory]
    [InlineData("<b i>", "x</b>")]
    [InlineData("<b><i>x</b>", "")]
    [InlineData("<p><font size={0}>x", "")]
    [InlineData("<b id={0}>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>", "</b></i></x>")]
    [InlineData("<b><div>", "</b></span></x>")]
    [InlineData("<a><div>", "")]
    [InlineData("<a href={0}><div>", "")]
    [InlineData("<table><b>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<a b=c=\"> <i>", "")]
    [InlineData("<!-- > --><div>", "")]
    [InlineData("<style></style><span>", "")]
    [InlineData("<svg><style><g>", "</style>")]
    [InlineData("<table><tr><td><svg><td>", "")]
    [InlineData("<select><option>", "")]
    public void Hostile_nesting_gives_a_bounded_tree(string unit, string tail)
    {
        var html = new StringBuilder();
        int part = tail.Length == 0 ? HostileLength : HostileLength / 2;
        for (int i = 0; html.Length < part; i++)
        {
            html.AppendFormat(null, unit, i);
        }

        while (tail.Length > 0 && html.Length < HostileLength)
        {
            html.Append(tail);
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        IHtmlDocument document = LeanHtmlParser.Parse(html.ToString().AsMemory(), timeout.Token);

        document.Descendants().Count().Should().BeLessThan(HostileLength);
        Depth(document).Should().BeLessThan(600);
    }

    [Theory]
    [InlineData("<link rel=import href='https://a$b.example/x.html'>")]
    [InlineData("<link href='https://a$b.example/x.html' rel='preload import'>")]
    [InlineData("<base href='https://a$b.example/'><link rel=import href=x.html>")]
    [InlineData("<link rel=stylesheet href='https://a$b.example/x.css'><link rel=canonical href='https://a$b.example/'>")]
    [InlineData("<script src='https://a$b.example/x.js'></script><img src='https://a$b.example/x.png'><iframe src='https://a$b.example/'></iframe>")]
    [InlineData("<form action='https://a$b.example/'><object data='https://a$b.example/'></object></form>")]
    public void An_address_whose_host_is_none_does_not_stop_the_parser(string html)
        => LeanHtmlParser.Parse((html + "<p>text").AsMemory(), default).Body!.TextContent.Should().EndWith("text");

    [Fact]
    public void Text_in_elements_over_the_cap_is_kept()
    {
        string html = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<div>w{i} ")) + string.Concat(Enumerable.Repeat("</div>", 1000)) + "<p id=end>after";

        IHtmlDocument document = LeanHtmlParser.Parse(html.AsMemory(), default);

        document.Body!.TextContent.Should().Contain("w0 ").And.Contain("w999 ");
        document.GetElementById("end")!.ParentElement.Should().Be(document.Body);
    }

    [Theory]
    [InlineData("<p>one")]
    [InlineData("<ul><li>one<li>two</ul>")]
    [InlineData("<li>one<p>two")]
    [InlineData("<dl><dt>a<dd>b</dl>")]
    [InlineData("<table><tr><td>a<td><p>b<tr><th>c</table>")]
    [InlineData("<select><option>a<option>b</select>")]
    [InlineData("<a name=x>")]
    [InlineData("<h2>title</h3>")]
    [InlineData("<br><img src='a>b'><input value=\"<div>\">")]
    [InlineData("<!-- <div><div> -->")]
    [InlineData("<script>var s = '<div><div>';</script><style>a > b {}</style>")]
    [InlineData("<textarea><div></textarea><title><div></title>")]
    [InlineData("<svg><path d=''/><g></g></svg>")]
    [InlineData("<p><b>bold <i>both</b> italic</i></p>")]
    [InlineData("<div title='</div>'></div>")]
    [InlineData("<div class=a/></div>")]
    public void Markup_without_depth_comes_back_uncopied(string unit)
    {
        string html = string.Concat(Enumerable.Repeat(unit, 1000));

        ReadOnlyMemory<char> flat = NestingGuard.Flatten(html.AsMemory(), new LimitWatch(ExtractionLimits.Default));

        flat.Span.Overlaps(html.AsSpan(), out int offset).Should().BeTrue();
        offset.Should().Be(0);
    }

    [Fact]
    public void Keeps_what_the_library_reads_and_nothing_else()
    {
        const string html = "<!-- c --><p id=a onclick=x data-x=1 class=k><b id=b>t</b><time datetime=2020-01-01 itemprop=date>d</time>";

        IHtmlDocument document = LeanHtmlParser.Parse(html.AsMemory(), default);

        document.QuerySelector("p")!.Attributes.Select(a => a.Name).Should().Equal("id", "class");
        document.QuerySelector("b")!.Attributes.Should().BeEmpty();
        document.QuerySelector("time")!.Attributes.Select(a => a.Name).Should().Equal("datetime", "itemprop");
        document.Descendants().OfType<IComment>().Should().OnlyContain(comment => comment.Data.Length == 0);
    }

    [Fact]
    public void Scripts_are_kept_only_for_linked_data()
    {
        const string code = "<script>run()</script>";
        const string data = "<script type='application/LD+json'>{}</script>";

        LeanHtmlParser.Parse(code.AsMemory(), default).QuerySelector("script")!.TextContent.Should().BeEmpty();
        LeanHtmlParser.Parse((code + data).AsMemory(), default).QuerySelectorAll("script")[1].TextContent.Should().Be("{}");
    }

    [Fact]
    public void Cancellation_is_honoured_while_parsing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Action parse = () => LeanHtmlParser.Parse("<p>x".AsMemory(), cancelled.Token);

        parse.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a")]
    [InlineData("<a b")]
    [InlineData("<a b=")]
    [InlineData("<a b=\"")]
    [InlineData("<!")]
    [InlineData("<!-")]
    [InlineData("<!--")]
    [InlineData("<!-->x")]
    [InlineData("<script>")]
    [InlineData("<script></script")]
    [InlineData("<svg><![CDATA[")]
    [InlineData("<?")]
    public void Cut_off_markup_is_no_error(string html)
        => LeanHtmlParser.Parse(html.AsMemory(), default).DocumentElement.Should().NotBeNull();

    private static int Depth(INode root)
    {
        int deepest = 0;
        var pending = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (pending.TryPop(out var top))
        {
            deepest = Math.Max(deepest, top.Depth);
            foreach (INode child in top.Node.ChildNodes)
            {
                pending.Push((child, top.Depth + 1));
            }
        }

        return deepest;
    }
}
