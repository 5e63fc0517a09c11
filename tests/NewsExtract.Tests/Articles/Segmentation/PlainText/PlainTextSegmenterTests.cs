using FluentAssertions;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Segmentation.PlainText;

public class PlainTextSegmenterTests
{
    private const string Wrapped = """
        The ferry between Port Varrow and Saint Orrin's runs again
        from Monday, after divers had cleared the harbour mouth of a
        sunken barge, the company said on Friday. For eleven days
        passengers had been taken round the cape by bus.

        About seven thousand people use the crossing on a working
        day, most of them on their way to the yards.
        - a list item under it
        """;

    [Theory]
    [InlineData("a\nb", "a/b")]
    [InlineData("a\r\nb\rc", "a/b/c")]
    [InlineData("\n\n a \n\t\u00A0b\u3000\n", "a/b")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("- item\n* item two\n• item three", "*item/*item two/*item three")]
    [InlineData("  –   item", "*item")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("- label -", "- label -")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void A_line_is_a_block_without_its_bullet_and_indentation(string text, string expected)
    {
        SegmentedPage page = PlainTextSegmenter.Segment(text.AsMemory(), 100);

        string.Join('/', page.Blocks.Select(block => (block.Kind == BlockKind.ListItem ? "*" : "") + page.TextOf(block).ToString())).Should().Be(expected);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_wrapped_at_a_margin_are_one_block(string lineEnd)
    {
        string text = Wrapped.ReplaceLineEndings(lineEnd);

        Article article = SmallModel.Extractor().ExtractPlainText(text);

        article.Blocks.Should().HaveCount(3);
        article.Blocks[0].Text.Should().StartWith("The ferry").And.EndWith("by bus.").And.Contain("runs again from Monday").And.NotContain("\n");
        article.Blocks[1].Text.Should().StartWith("About seven").And.EndWith("the yards.");
        article.Blocks[2].Kind.Should().Be(BlockKind.ListItem);
        article.Blocks[0].SourceSpan!.Value.Of(text).ToString().ReplaceLineEndings(" ").Should().Be(article.Blocks[0].Text);
        article.Blocks[0].ArticleSpan!.Value.Of(article.Text).ToString().Should().Be(article.Blocks[0].Text);
    }

    [Fact]
    public void Short_lines_are_not_taken_for_wrapped_ones()
        => PlainTextSegmenter.Segment("Home\nNews\nA line that is somewhat longer than the others are\nSport".AsMemory(), 100).Blocks.Should().HaveCount(4);
}
