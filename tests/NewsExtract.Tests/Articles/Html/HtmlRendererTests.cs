using FluentAssertions;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests.Articles.Html;

public class HtmlRendererTests
{
    [Fact]
    public void Every_form_of_block_has_its_element()
    {
        const string page = """
            <html lang=en><title>A title & more</title>
            <h2>one two three four five 1</h2><h3>one two three four five C#</h3><p>one two three four five <b>six</b></p>
            <ul><li>one two three four five<br>six</li><li>one two three four five seven</li></ul>
            <blockquote><p>one two three four five six</p><p>one two three four five seven</p></blockquote>
            <table><tr><th>one two three</th><th>four five <i>eight</i></th></tr><tr><td>one two three four</td><td>five nine</td></tr></table>
            <pre>one two three four five
            ten</pre>
            """;

        SmallModel.Extractor().ExtractHtml(page).ToHtml().Should().Be("""
            <article lang="en">
            <h1>A title &amp; more</h1>
            <h2>one two three four five 1</h2>
            <h3>one two three four five C#</h3>
            <p>one two three four five <strong>six</strong></p>
            <ul>
            <li>one two three four five<br>six</li>
            <li>one two three four five seven</li>
            </ul>
            <blockquote>
            <p>one two three four five six</p>
            <p>one two three four five seven</p>
            </blockquote>
            <table><tbody>
            <tr><td>one two three</td><td>four five <em>eight</em></td></tr>
            <tr><td>one two three four</td><td>five nine</td></tr>
            </tbody></table>
            <pre>one two three four five
            ten</pre>
            </article>
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("<em>one</em> and <strong>two</strong>", "<em>one</em> and <strong>two</strong>")]
    [InlineData("<b>(a)</b>b", "<strong>(a)</strong>b")]
    [InlineData("<b>a <b>b</b> c</b>", "<strong>a b c</strong>")]
    [InlineData("<b><i>both</i> one</b>", "<strong><em>both</em> one</strong>")]
    [InlineData("run <code>a &lt; b</code> now", "run <code>a &lt; b</code> now")]
    [InlineData("<a href='/x?a=1&b=2'>one</a>", "<a href=\"https://a.example/x?a=1&amp;b=2\">one</a>")]
    [InlineData("<a href='mailto:a@b.example'>one</a>", "<a href=\"mailto:a@b.example\">one</a>")]
    [InlineData("<a href='javascript:go()'>one <b>two</b></a>", "one <strong>two</strong>")]
    public void Marks_become_elements(string html, string expected)
        => SmallModel.Extractor().ExtractHtml($"<p>{html}</p>", new ExtractionHints { Url = "https://a.example/news/" }).ToHtml().Should().Be($"<article>\n<p>{expected}</p>\n</article>");

    [Fact]
    public void Marks_that_make_no_sense_are_passed_over()
    {
        Block block = ArticleSample.Block("one two three") with
        {
            Marks =
            [
                new(InlineMarkKind.Strong, new TextSpan(0, 7)), new(InlineMarkKind.Emphasis, new TextSpan(4, 9)), new(InlineMarkKind.Code, new TextSpan(-3, 5)),
                new(InlineMarkKind.Link, new TextSpan(8, 99), "https://a.example"), new(InlineMarkKind.Link, new TextSpan(8, 0), "https://a.example"),
                new((InlineMarkKind)77, new TextSpan(8, 5)), new(InlineMarkKind.Code, new TextSpan(9, int.MaxValue)),
            ],
        };

        ArticleSample.Of(block).ToHtml().Should().Be("<article>\n<p><strong>one two</strong> three</p>\n</article>");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public void A_mark_never_parts_a_character(int start, int length)
        => ArticleSample.Of(ArticleSample.Block("😀x") with { Marks = [new(InlineMarkKind.Strong, new TextSpan(start, length))] }).ToHtml().Should().Contain("<p>😀x</p>");

    [Theory]
    [InlineData("de-AT", " lang=\"de-AT\"")]
    [InlineData("de\" onload=\"go()", "")]
    [InlineData("", "")]
    public void A_language_that_is_no_tag_is_left_out(string language, string expected)
        => (ArticleSample.Of() with { Facts = new ArticleFacts { Language = new(language, FactSource.Markup, 1) } }).ToHtml().Should().Be($"<article{expected}>\n</article>");

    [Fact]
    public void Text_that_begins_with_a_line_end_keeps_it()
        => AllowList.Parse(ArticleSample.Of(ArticleSample.Block("\none\ntwo", BlockKind.Preformatted)).ToHtml(), withScripting: false)
            .QuerySelector("pre")!.TextContent.Should().Be("\none\ntwo");

    [Fact]
    public void Characters_no_parser_keeps_are_replaced()
        => ArticleSample.Of(ArticleSample.Block("a\0b\uD800c\uFFFFd\re😀")).ToHtml().Should().Contain("<p>a\uFFFDb\uFFFDc\uFFFDd e😀</p>");

    [Fact]
    public void A_block_of_many_marks_or_cells_takes_no_time()
    {
        SmallModel.Extractor().ExtractHtml("<p>" + string.Concat(Enumerable.Repeat("a<b>b</b>", 100_000))).ToHtml()
            .Length.Should().BeGreaterThan(1_000_000);

        string cells = string.Concat(Enumerable.Repeat("<td><b>a</b>", 50_000));
        SmallModel.Extractor().ExtractHtml($"<table><tr>{cells}<tr>{cells}").ToHtml().Length.Should().BeGreaterThan(1_000_000);
    }
}
