using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests.Articles.Markdown;

/// <summary>Markdown is read back by a parser: the text of every block comes back, in the form it had, whatever is in it.</summary>
public class MarkdownRoundTripTests
{
    private static readonly BlockKind[] Kinds = [BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.Quote, BlockKind.Table, BlockKind.Preformatted];

    // What Markdown is made of, and what it trips over.
    private static readonly string[] Bits =
    [
        "word", "a", "Z", "7", "12", " ", " ", " ", "\n", "*", "**", "_", "__", "`", "``", "```", "~", "~~~", "#", "##", "+", "-", "---", "=", "===", ">", "<", "<b>", "</b>", "<!--",
        "|", "| --- |", ":--", "[", "]", "(", ")", "![", "](", "[x]: ", "[^1]", "!", "\\", "\\\\", "&", "&amp;", "&#65;", "&CounterClockwiseContourIntegral;", "https://a.example", "<https://a.example>", "a@b.example",
        ".", "1.", "1)", ";", ":", "'", "\"", "$", "^", "%", "{", "}", "…", "—", "“", "”", "é", "ß", "я", "中", "한", "\u0301", "\u00A0", "\u3000", "😀", "\u200B", "\u200D", "\uFEFF", "\0", "\u001B", "\uD800", "\r", "\t", "    ",
    ];

    private static readonly string[] Targets = ["https://a.example/x", "/x y(z)", "https://a.example/?a=1&amp;b=*_`|<>[]\"'", "javascript:go()", "", "mailto:a@b.example"];

    [Fact]
    public void Hostile_texts_come_back()
        => Prop.ForAll(Arb.From(Blocks()), blocks => ComesBack(blocks)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(2031, 77));

    [Theory]
    [InlineData("<a href=https://a.example/1>one</a> two *three* <i>four</i> five 1. six", "one two *three* four five 1. six")]
    [InlineData("<b>one</b><i>two</i> three four five six", "onetwo three four five six")]
    [InlineData("one<br>- two<br>3. three four five six", "one - two 3. three four five six")]
    public void Pages_come_back(string html, string expected)
        => MarkdigReader.Read(SmallModel.Extractor().ExtractHtml($"<p>{html}").ToMarkdown()).Should().Equal(("paragraph", expected));

    [Fact]
    public void Pictures_and_captions_come_back()
    {
        Article article = ArticleSample.Of(ArticleSample.Block("Text.", order: 1)) with
        {
            Images = [new ArticleImage { Url = "https://a.example/1_(2)*.jpg", Alternative = "a ![b](c) *d*", Caption = "*Cap* [x](y)", BlockOrder = 1 }],
        };

        MarkdigReader.Read(article.ToMarkdown()).Should().Equal(("paragraph", "(image)a ![b](c) *d* *Cap* [x](y)"), ("paragraph", "Text."));
    }

    private static void ComesBack(Block[] blocks)
    {
        string markdown = ArticleSample.Of(blocks).ToMarkdown();

        MarkdigReader.Read(markdown).Should().Equal(blocks.Where(block => !SafeText.IsBlank(block.Text)).Select(Expected), "of {0}", markdown);
    }

    private static (string Form, string Text) Expected(Block block)
    {
        string text = SafeText.Of(block.Text);
        return block.Kind switch
        {
            BlockKind.Heading => ("heading 3", MarkdigReader.Squeeze(text)),
            BlockKind.ListItem => ("item", MarkdigReader.Squeeze(text)),
            BlockKind.Quote => ("quote", MarkdigReader.Squeeze(text)),
            BlockKind.Table => ("row", string.Join(" | ", text.Split('\t').Select(MarkdigReader.Squeeze)).TrimEnd('|', ' ')),
            BlockKind.Preformatted => ("code", MarkdigReader.Squeeze(text)),
            _ => ("paragraph", MarkdigReader.Squeeze(text)),
        };
    }

    private static Gen<Block[]> Blocks() => Block().ArrayOf().Where(blocks => blocks.Length > 0).Resize(6);

    private static Gen<Block> Block() =>
        from kind in Gen.Elements(Kinds)
        from bits in Gen.Elements(Bits).NonEmptyListOf().Resize(12)
        let text = string.Concat(bits)
        from marks in Mark(text.Length).ListOf().Resize(4)
        select ArticleSample.Block(text, kind) with
        {
            Marks = [.. marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length)],
        };

    private static Gen<InlineMark> Mark(int length) =>
        from kind in Gen.Elements(InlineMarkKind.Link, InlineMarkKind.Emphasis, InlineMarkKind.Strong, InlineMarkKind.Code)
        from start in Gen.Choose(0, length)
        from end in Gen.Choose(start, length)
        from target in Gen.Elements(Targets)
        select new InlineMark(kind, new TextSpan(start, end - start), kind == InlineMarkKind.Link ? target : null);
}
