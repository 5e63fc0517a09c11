using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles;

public class ArticleExtractorTests
{
    private const string First = "The ferry runs again from Monday on, the company said.";
    private const string Second = "Divers had cleared the harbour mouth, where a barge lay.";
    private const string Page = $"<html lang=en><title>Ferry runs again</title><nav><a href=/>Home</a></nav><p>{First}</p><p>{Second}</p>";

    private static readonly ArticleExtractor Extractor = SmallModel.Extractor();

    [Fact]
    public async Task Every_form_of_input_gives_the_same_article()
    {
        string page = Page.Replace("ferry", "fährboot", StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(page);
        byte[] latin = Encoding.Latin1.GetBytes(page);
        Article expected = Extractor.ExtractHtml(page, new ExtractionHints { Url = "https://news.example/a" });
        using MemoryStream stream = new(utf8);

        Article[] others =
        [
            Extractor.ExtractHtml(page.AsMemory(), new ExtractionHints { Url = "https://news.example/a" }),
            Extractor.ExtractHtml((ReadOnlyMemory<byte>)utf8, new ExtractionHints { Url = "https://news.example/a" }),
            Extractor.ExtractHtml((ReadOnlyMemory<byte>)latin, new ExtractionHints { Url = "https://news.example/a", Charset = "iso-8859-1" }),
            await Extractor.ExtractHtmlAsync(stream, new ExtractionHints { Url = "https://news.example/a" }),
            await Extractor.ExtractHtmlAsync(new SlowStream(utf8), new ExtractionHints { Url = "https://news.example/a" }),
        ];

        expected.Text.Should().Be($"{First}\n\n{Second}".Replace("ferry", "fährboot", StringComparison.Ordinal));
        expected.Should().BeEquivalentTo(new { Title = "Ferry runs again", Language = "en", Url = "https://news.example/a", Status = ExtractionStatus.Complete });
        others.Should().AllBeEquivalentTo(expected);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Spans_point_into_the_article_and_into_the_source()
    {
        string text = $"Home\n\n  {First}\n- {Second}\r\n\tMenu";

        Article article = Extractor.ExtractPlainText(text);

        article.KeptBlocks.Should().HaveCount(2).And.OnlyContain(block =>
            block.ArticleSpan!.Value.Of(article.Text).ToString() == block.Text && block.SourceSpan!.Value.Of(text).ToString() == block.Text);
        article.Blocks.Select(block => block.Role).Should().Equal(BlockRole.Widget, BlockRole.Body, BlockRole.ListItem, BlockRole.Widget);
        article.Blocks.Select(block => block.Order).Should().Equal(0, 1, 2, 3);
        article.Text.Should().Be($"{First}\n\n{Second}");
    }

    [Fact]
    public void A_text_over_the_limit_is_cut_but_not_through_a_character()
    {
        ArticleExtractor extractor = SmallModel.Extractor(Within(new() { Length = 5 }));

        Article cut = extractor.ExtractPlainText("abcd😀 more");
        Article whole = extractor.ExtractPlainText("abc😀");

        cut.Text.Should().Be("abcd");
        cut.Status.Should().Be(ExtractionStatus.Truncated);
        whole.Text.Should().Be("abc😀");
        whole.Status.Should().Be(ExtractionStatus.Complete);
    }

    [Fact]
    public async Task Bytes_over_the_limit_are_cut_but_not_through_a_character()
    {
        ArticleExtractor extractor = SmallModel.Extractor(Within(new() { Length = 9 }));
        byte[] page = Encoding.UTF8.GetBytes("<p>abcé€€€");

        Article fromBytes = extractor.ExtractHtml(page.AsMemory());
        Article fromStream = await extractor.ExtractHtmlAsync(new MemoryStream(page));

        fromBytes.Text.Should().Be("abcé");
        fromBytes.Status.Should().Be(ExtractionStatus.Truncated);
        fromStream.Should().BeEquivalentTo(fromBytes);
    }

    [Fact]
    public void Blocks_over_the_limit_are_left_out()
    {
        ArticleExtractor extractor = SmallModel.Extractor(Within(new() { Blocks = 2 }));

        foreach (Article article in new[] { extractor.ExtractHtml("<p>a<p>b<p>c"), extractor.ExtractPlainText("a\nb\nc") })
        {
            article.Blocks.Should().HaveCount(2);
            article.Status.Should().Be(ExtractionStatus.Truncated);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("<html><script>x</script>")]
    public void A_page_without_text_is_empty(string html)
    {
        Article article = Extractor.ExtractHtml(html);

        article.Should().BeEquivalentTo(new { Text = "", Status = ExtractionStatus.Empty });
        article.Blocks.Should().BeEmpty();
    }

    [Fact]
    public void A_picture_is_empty()
        => Extractor.ExtractHtml(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52 }.AsMemory())
            .Status.Should().Be(ExtractionStatus.Empty);

    [Theory]
    [InlineData("<p>Hello<p>12")]
    [InlineData("<ul><li><a href=x>Home</a></ul>")]
    [InlineData("<p>𠀀")]
    public void A_page_with_a_letter_never_gives_an_empty_article(string html)
    {
        Article article = Extractor.ExtractHtml(html);

        article.Text.Should().NotBeEmpty();
        article.KeptBlocks.Should().OnlyContain(block => ArticleOptions.DefaultRoles.Contains(block.Role));
    }

    [Fact]
    public void Bad_arguments_throw()
    {
        ((Action)(() => Extractor.ExtractHtml((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Extractor.ExtractPlainText(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = Extractor.ExtractHtmlAsync(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => ArticleModel.Load(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => SmallModel.Extractor(Within(new() { Length = 0 })))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => SmallModel.Extractor(Within(new() { Blocks = 1_000_001 })))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ArticleOptions Within(ExtractionLimits limits) => new() { Limits = limits };

    [Fact]
    public async Task Cancellation_is_honoured()
    {
        CancellationToken cancelled = new(canceled: true);

        ((Action)(() => Extractor.ExtractHtml(Page, null, cancelled))).Should().Throw<OperationCanceledException>();
        ((Action)(() => Extractor.ExtractPlainText(Page, null, cancelled))).Should().Throw<OperationCanceledException>();
        await Extractor.Awaiting(e => e.ExtractHtmlAsync(new MemoryStream([1]), null, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void One_extractor_serves_many_threads()
    {
        string expected = Extractor.ExtractHtml(Page).Text;
        string[] texts = new string[200];

        Parallel.For(0, texts.Length, i => texts[i] = Extractor.ExtractHtml(i % 2 == 0 ? Page : Page + "<p>x").Text);

        texts.Should().AllBe(expected);
    }

    /// <summary>Gives a byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
