using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Complaints;

public class TextComplaintTests
{
    private const string Caption = "The first boat leaves the new landing stage at Port Varrow";

    private static readonly ComplaintPage s_pictured = new()
    {
        Byline = ("<p class=byline>By Ana Ruiz</p>", $"By Ana Ruiz\n{Caption}. Photo: Bo Lind"),
        Inside = ($"<figure><img src='/pics/boat.jpg' width=1200 height=800 alt='A boat'><figcaption>{Caption}. Photo: Bo Lind</figcaption></figure>", ""),
    };

    [Fact]
    public void A_caption_is_not_lost()
    {
        Article article = s_pictured.Read(isHtml: true);

        article.Images.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Url = "https://quay.example/pics/boat.jpg", Caption = Caption + ".", Credit = "Bo Lind", Alternative = "A boat" });
        article.ToMarkdown().Should().Contain("boat.jpg");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_caption_does_not_leak_into_the_text(bool isHtml)
    {
        Article article = s_pictured.Read(isHtml);

        article.Text.Should().Be(string.Join("\n\n", ComplaintPage.English));
        article.Blocks.Should().ContainSingle(block => block.Text.StartsWith(Caption)).Which.Role.Should().Be(BlockRole.Caption);
    }

    [Theory]
    [InlineData(" – The Quay")]
    [InlineData(" | The Quay")]
    [InlineData(" - Islands - The Quay")]
    [InlineData(" · The Quay")]
    public void The_name_of_the_site_is_no_part_of_the_title(string tail)
    {
        new ComplaintPage { Title = ComplaintPage.Headline + tail, Head = "<meta property=article:section content=Islands>" }.Read(isHtml: true).Title.Should().Be(ComplaintPage.Headline);
        new ComplaintPage { Top = ("", ComplaintPage.Headline + tail) }.Read(isHtml: false).Title.Should().Be(ComplaintPage.Headline);
    }

    [Fact]
    public void The_name_of_the_site_before_a_title_is_no_part_of_it()
        => new ComplaintPage { Title = "The Quay: " + ComplaintPage.Headline }.Read(isHtml: true).Title.Should().Be(ComplaintPage.Headline);

    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("")]
    [InlineData("xx_nonsense")]
    public void A_wrong_language_in_the_markup_is_not_believed(string declared)
    {
        new ComplaintPage { Language = declared, Paragraphs = ComplaintPage.German }.Read(isHtml: true).Language.Should().Be("de");
        new ComplaintPage { Paragraphs = ComplaintPage.German }.Read(isHtml: false).Language.Should().Be("de");
    }

    [Fact]
    public void A_right_language_in_the_markup_keeps_its_region()
        => new ComplaintPage { Language = "de-AT", Paragraphs = ComplaintPage.German }.Read(isHtml: true).Language.Should().Be("de-AT");
}
