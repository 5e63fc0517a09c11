using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Rendering;

/// <summary>Where pictures and their captions stand, in both formats that show them.</summary>
public class PictureTests
{
    private static readonly ArticleImage Ferry = new() { Url = "https://a.example/ferry.jpg", Alternative = "A [ferry]", Caption = "The ferry.", Credit = "A. Roe", BlockOrder = 2 };

    private static readonly Block[] Blocks =
    [
        ArticleSample.Block("First.", order: 1), ArticleSample.Block("Second.", order: 3),
    ];

    [Fact]
    public void A_picture_stands_before_its_block_with_caption_and_credit()
    {
        Article article = ArticleSample.Of(Blocks) with { Images = [Ferry] };

        article.ToMarkdown().Should().Be("First.\n\n![A \\[ferry\\]](https://a.example/ferry.jpg)\\\n*The ferry. (A. Roe)*\n\nSecond.");
        article.ToHtml().Should().Be("""
            <article>
            <p>First.</p>
            <figure>
            <img src="https://a.example/ferry.jpg" alt="A [ferry]">
            <figcaption>The ferry. (A. Roe)</figcaption>
            </figure>
            <p>Second.</p>
            </article>
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_lead_picture_without_a_place_stands_below_the_title()
    {
        ArticleImage lead = new() { Url = "https://a.example/1.jpg", IsLead = true };
        ArticleImage other = new() { Url = "https://a.example/2.jpg" };
        Article article = ArticleSample.Of(Blocks) with { Images = [other, lead] };

        article.Titled("Title").ToMarkdown().Should().Be("# Title\n\n![](https://a.example/1.jpg)\n\nFirst.\n\nSecond.");
        (ArticleSample.Of([ArticleSample.Block("Title", role: BlockRole.Title), .. Blocks]) with { Images = [lead] })
            .ToMarkdown().Should().Be("# Title\n\n![](https://a.example/1.jpg)\n\nFirst.\n\nSecond.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_kept_caption_stands_under_its_picture_once(int pictureBefore)
    {
        Block caption = ArticleSample.Block("The ferry. Photo: A. Roe", BlockKind.Caption, BlockRole.Caption, order: 2) with
        {
            Marks = [new InlineMark(InlineMarkKind.Strong, new TextSpan(4, 5))],
        };
        Article article = ArticleSample.Of(Blocks[0], caption, Blocks[1]) with { Images = [Ferry with { BlockOrder = pictureBefore }] };

        article.ToMarkdown().Should().Be("First.\n\n![A \\[ferry\\]](https://a.example/ferry.jpg)\\\n*The **ferry**. Photo: A. Roe*\n\nSecond.");
        article.ToHtml().Should().Contain("<figcaption>The <strong>ferry</strong>. Photo: A. Roe</figcaption>").And.NotContain("A. Roe)");
    }

    [Fact]
    public void A_kept_caption_without_its_picture_is_a_line_in_italics()
    {
        Article article = ArticleSample.Of(Blocks[0], ArticleSample.Block("The ferry.", role: BlockRole.Caption, order: 2));

        article.ToMarkdown().Should().Be("First.\n\n*The ferry.*");
        article.ToHtml().Should().Contain("<figure>\n<figcaption>The ferry.</figcaption>\n</figure>");
    }

    [Fact]
    public void The_caption_of_another_picture_is_not_taken()
    {
        Article article = ArticleSample.Of(ArticleSample.Block("A bridge.", role: BlockRole.Caption, order: 2)) with { Images = [Ferry with { Credit = null }] };

        article.ToMarkdown().Should().Be("![A \\[ferry\\]](https://a.example/ferry.jpg)\\\n*The ferry.*\n\n*A bridge.*");
    }

    [Fact]
    public void Several_pictures_and_those_behind_the_last_block_are_all_there()
    {
        ArticleImage[] images = [.. new int?[] { 2, 2, 9 }.Select((order, i) => new ArticleImage { Url = $"https://a.example/{i}.jpg", BlockOrder = order })];

        (ArticleSample.Of(Blocks) with { Images = images }).ToMarkdown().Should().Be(
            "First.\n\n![](https://a.example/0.jpg)\n\n![](https://a.example/1.jpg)\n\nSecond.\n\n![](https://a.example/2.jpg)");
    }

    [Fact]
    public void A_picture_parts_a_list()
    {
        Block[] items = [.. Enumerable.Range(1, 3).Select(order => ArticleSample.Block($"Item {order}", BlockKind.ListItem, order: order))];

        (ArticleSample.Of(items) with { Images = [Ferry with { BlockOrder = 3, Caption = null, Credit = null }] }).ToMarkdown().Should().Be(
            "- Item 1\n- Item 2\n\n![A \\[ferry\\]](https://a.example/ferry.jpg)\n\n- Item 3");
    }

    [Fact]
    public void A_picture_that_must_not_be_shown_leaves_its_caption()
    {
        Article article = ArticleSample.Of(Blocks) with { Images = [Ferry with { Url = "data:image/png;base64,AAAA" }, Ferry with { Url = "x:y", Caption = null, Credit = null }] };

        article.ToMarkdown().Should().Be("First.\n\n*The ferry. (A. Roe)*\n\nSecond.");
        article.ToHtml().Should().NotContain("img").And.Contain("The ferry.");
    }
}
