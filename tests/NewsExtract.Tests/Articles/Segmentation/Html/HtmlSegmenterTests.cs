using AngleSharp.Dom;
using FluentAssertions;
using NewsExtract.Segmentation;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Articles.Segmentation.Html;

public class HtmlSegmenterTests
{
    // ␤ stands for a line break inside a block, ⇥ for a tab; / parts blocks.
    [Theory]
    [InlineData("<a>A</a><a>B</a>", "A B")]
    [InlineData("<a href=x>one</a><a href=y>two</a>", "one two")]
    [InlineData("<span>Times</span><span>Beijing</span>", "Times Beijing")]
    [InlineData("<span>12:30</span><span>Updated</span>", "12:30 Updated")]
    [InlineData("<span>The end.</span><span>Next</span>", "The end. Next")]
    [InlineData("<b>T</b>he", "The")]
    [InlineData("<span class=cap>O</span>nce", "Once")]
    [InlineData("un<i>believ</i>able", "unbelievable")]
    [InlineData("m<sup>2</sup>", "m2")]
    [InlineData("one <b>two</b> three", "one two three")]
    [InlineData("one<b> two </b>three", "one two three")]
    [InlineData("(<a href=x>link</a>)", "( link )")]
    public void Words_of_neighbouring_elements_stay_apart_and_parts_of_a_word_together(string html, string expected) => Blocks($"<p>{html}</p>").Should().Be(expected);

    [Theory]
    [InlineData("<p>a<p>b", "a/b")]
    [InlineData("a<div>b</div>c", "a/b/c")]
    [InlineData("<ul><li>a<li>b</ul>", "a/b")]
    [InlineData("<p>a<br>b", "a␤b")]
    [InlineData("<p>a<br><br>b", "a/b")]
    [InlineData("<p>a<br> <br>b", "a/b")]
    [InlineData("<p>a<br><br><br>b", "a/b")]
    [InlineData("<p><br>a<br>", "a")]
    [InlineData("<p> a \n\t b&nbsp;c ", "a b c")]
    [InlineData("<p>so\u00ADft", "soft")]
    [InlineData("<pre>a\n  b</pre>", "a␤b")]
    [InlineData("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "a⇥b/c⇥d")]
    [InlineData("<table><tr>\n<td>a</td>\n<td><b>B</b>c</td>\n</tr></table>", "a⇥Bc")]
    [InlineData("<table><tr><td><p>a</p><td>b</table>", "a/b")]
    [InlineData("<p>a<script>x</script><style>y</style><noscript>z</noscript>b", "ab")]
    public void Blocks_end_where_the_page_shows_a_break(string html, string expected) => Blocks(html).Should().Be(expected);

    [Theory]
    [InlineData("<h3>x</h3>", BlockKind.Heading, 3)]
    [InlineData("<p>x</p>", BlockKind.Paragraph, 0)]
    [InlineData("<ul><li>x</li></ul>", BlockKind.ListItem, 0)]
    [InlineData("<blockquote><p>x</p></blockquote>", BlockKind.Quote, 0)]
    [InlineData("<pre>x</pre>", BlockKind.Preformatted, 0)]
    [InlineData("<figure><figcaption>x</figcaption></figure>", BlockKind.Caption, 0)]
    [InlineData("<figure>x</figure>", BlockKind.Figure, 0)]
    [InlineData("<table><tr><td>x<td>y</table>", BlockKind.Table, 0)]
    [InlineData("<h2><span>x</span></h2>", BlockKind.Heading, 2)]
    public void A_block_has_the_form_of_what_it_stands_in(string html, BlockKind kind, int level)
    {
        SegmentedPage page = Segment(html);

        page.Blocks.Should().ContainSingle();
        (page.Blocks[0].Kind, (int)page.Blocks[0].HeadingLevel).Should().Be((kind, level));
    }

    public static TheoryData<string> Samples => [.. SamplePage.Behaviours.Where(behaviour => SamplePage.Load(behaviour).IsHtml)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_text_of_a_page_is_lost_or_doubled(string behaviour)
    {
        string html = PageDecoder.Decode(SamplePage.Load(behaviour).Bytes).Text;
        SegmentedPage page = Segment(html);
        using var document = LeanHtmlParser.Parse(html.AsMemory(), default);
        string text = string.Concat(document.Descendants<IText>()
            .Where(node => node.Ancestors<IElement>().All(element => HtmlTags.Of(element.LocalName).Flow != TagFlow.Skip))
            .Select(node => node.Data));

        Letters(string.Concat(page.Blocks.Select(block => page.TextOf(block).ToString()))).Should().Be(Letters(text));
        page.Blocks.Should().OnlyContain(block => block.Length > 0).And.BeInAscendingOrder(block => block.Start);
    }

    [Fact]
    public void Deep_nesting_is_no_danger()
    {
        string html = string.Concat(Enumerable.Repeat("<div><span>", 50_000)) + "deep";

        Blocks(html).Should().Be("deep");
    }

    [Fact]
    public void An_element_knows_its_stretch_of_blocks()
    {
        SegmentedPage page = Segment("<div><p>a</p><section><p>b</p><p>c</p></section></div><p>d</p>");

        ElementNode section = page.Elements.Single(element => (element.Landmarks & Landmarks.Section) != 0 && element.Tag == HtmlTag.Section);
        (section.FirstBlock, section.EndBlock).Should().Be((1, 3));
        page.Blocks.Should().OnlyContain(block => page.Elements[block.Leaf].Tag == HtmlTag.P);
    }

    [Fact]
    public void Links_are_counted_and_measured()
    {
        RawBlock block = Segment("<p><a href=x>this page</a> and that</p>").Blocks[0];

        (block.LinkCount, block.LinkLength).Should().Be((1, "this page".Length));
    }

    private static SegmentedPage Segment(string html)
    {
        using var document = LeanHtmlParser.Parse(html.AsMemory(), default);
        return HtmlSegmenter.Segment(document, html.Length, 1000, default);
    }

    private static string Blocks(string html)
    {
        SegmentedPage page = Segment(html);
        return string.Join('/', page.Blocks.Select(block => page.TextOf(block).ToString().Replace('\n', '␤').Replace('\t', '⇥')));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !CharClasses.IsSpace(c) && c != '\u00AD'));
}
