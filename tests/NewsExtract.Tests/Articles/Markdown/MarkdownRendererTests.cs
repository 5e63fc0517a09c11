using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Markdown;

public class MarkdownRendererTests
{
    [Theory]
    [InlineData("plain text, nothing else.", "plain text, nothing else.")]
    [InlineData("a * b _c_ `d` [e] <f> \\ ~g~", "a \\* b \\_c\\_ \\`d\\` \\[e\\] \\<f> \\\\ \\~g\\~")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("no # heading", "no # heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("+ no item", "\\+ no item")]
    [InlineData("> no quote", "\\> no quote")]
    [InlineData("2024. A good year", "2024\\. A good year")]
    [InlineData("3) third", "3\\) third")]
    [InlineData("3.5 percent", "3.5 percent")]
    [InlineData("in 2024. A year", "in 2024. A year")]
    [InlineData("AT&T, R&D; &amp; &#65;", "AT&T, R\\&D; \\&amp; \\&#65;")]
    [InlineData("---", "\\---")]
    [InlineData("a|b", "a|b")]
    [InlineData("one\n- two\ntwo", "one\\\n\\- two\\\ntwo")]
    public void Plain_text_survives(string text, string expected) => Render(Paragraph(text)).Should().Be(expected);

    [Theory]
    [InlineData("an <a href='/x?a=1&b=2'>old link</a> here", "an [old link](/x?a=1&b=2) here")]
    [InlineData("<a href='/a b(c)'>x</a>", "[x](/a%20b\\(c\\))")]
    [InlineData("wow! <a href=/x>x</a>", "wow! [x](/x)")]
    [InlineData("<a href='java\nscript:alert(1)'>x</a>", "x")]
    [InlineData("<a href='data:text/html,x'>x</a>", "x")]
    [InlineData("<a href=HTTPS://a.example>x</a>", "[x](HTTPS://a.example)")]
    [InlineData("<a href=''>x</a>", "x")]
    [InlineData("<em>one</em> and <strong>two</strong>", "*one* and **two**")]
    [InlineData("<b>T</b>he", "**T**he")]
    [InlineData("<b><i>both</i></b>", "***both***")]
    [InlineData("<i>a</i><b>b</b>", "*a*b")]
    [InlineData("<b>(a)</b>b", "(a)b")]
    [InlineData("<b>(a)</b> b", "**(a)** b")]
    [InlineData("<b>a <b>b</b> c</b>", "**a b c**")]
    [InlineData("<strong><a href=/x>a</a></strong> b", "**[a](/x)** b")]
    [InlineData("run <code>a_b</code> now", "run `a_b` now")]
    [InlineData("run <code>a`b</code> now", "run ``a`b`` now")]
    [InlineData("run <code>`a</code> now", "run `` `a `` now")]
    [InlineData("<code>a <b>b</b> c</code>", "`a b c`")]
    [InlineData("one<br>two", "one\\\ntwo")]
    public void Marks_become_markdown(string html, string expected)
        => SmallModel.Extractor().ExtractHtml($"<p>{html}</p>").ToMarkdown().Should().Be(expected);

    [Fact]
    public void Every_form_of_block_has_its_markdown()
    {
        const string page = """
            <title>A title * of the page</title>
            <h2>one two three four five 1</h2><h3>one two three four five C#</h3><p>one two three four five <b>six</b></p>
            <ul><li>one two three four five<br>six</li><li>one two three four five seven</li></ul>
            <blockquote><p>one two three four five six</p><p>one two three four five seven</p></blockquote>
            <table><tr><th>one two three</th><th>four five a|b</th></tr><tr><td>one two three four</td><td>five <b>six</b></td></tr></table>
            <pre>one two three *four* five
            six ``` seven</pre>
            """;

        SmallModel.Extractor().ExtractHtml(page).ToMarkdown().Should().Be("""
            # A title \* of the page

            ## one two three four five 1

            ### one two three four five C\#

            one two three four five **six**

            - one two three four five\
              six
            - one two three four five seven

            > one two three four five six
            >
            > one two three four five seven

            | one two three | four five a\|b |
            | --- | --- |
            | one two three four | five **six** |

            ````
            one two three *four* five
            six ``` seven
            ````
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_title_among_the_blocks_is_not_written_twice()
    {
        Article article = ArticleOf(Paragraph("The title") with { Role = BlockRole.Title }, Paragraph("A part") with { Role = BlockRole.Subheading }) with { Facts = new ArticleFacts { Title = new("The title", FactSource.Markup, 1) } };

        article.ToMarkdown().Should().Be("# The title\n\n## A part");
    }

    [Fact]
    public void Marks_that_make_no_sense_are_passed_over()
    {
        Block block = Paragraph("one two three") with
        {
            Marks =
            [
                new(InlineMarkKind.Strong, new TextSpan(0, 7)), new(InlineMarkKind.Emphasis, new TextSpan(4, 9)),
                new(InlineMarkKind.Link, new TextSpan(8, 99), "/x"), new(InlineMarkKind.Link, new TextSpan(8, 0), "/x"),
                new(InlineMarkKind.Emphasis, new TextSpan(2, 1)), new(InlineMarkKind.Link, new TextSpan(8, 5)), new((InlineMarkKind)77, new TextSpan(8, 5)),
            ],
        };

        Render(block).Should().Be("**one two** three");
    }

    [Fact]
    public void Dropped_blocks_and_an_empty_article_leave_nothing()
    {
        ArticleOf(Paragraph("a") with { ArticleSpan = null }).ToMarkdown().Should().BeEmpty();
        SmallModel.Extractor().ExtractHtml("").ToMarkdown().Should().BeEmpty();
    }

    [Fact]
    public void A_block_of_many_marks_takes_no_time()
    {
        string html = "<p>" + string.Concat(Enumerable.Repeat("a<b>b</b>", 100_000));

        SmallModel.Extractor().ExtractHtml(html).ToMarkdown().Length.Should().BeGreaterThan(html.Length / 3);
    }

    private static string Render(Block block) => ArticleOf(block).ToMarkdown();

    private static Article ArticleOf(params Block[] blocks) => new() { Text = "", Blocks = blocks, Status = ExtractionStatus.Complete };

    private static Block Paragraph(string text) => new()
    {
        Order = 0,
        Text = text,
        Kind = BlockKind.Paragraph,
        Role = BlockRole.Body,
        Probability = 1,
        ArticleProbability = 1,
        ArticleSpan = new TextSpan(0, text.Length),
    };
}
