using System.Net;
using FluentAssertions;
using NewsExtract.Benchmarks.Inputs;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Inputs;

public sealed class GeneratedPageTests
{
    [Fact]
    public void The_same_seed_makes_the_same_page_and_another_another()
    {
        HtmlPageWriter.Write(GeneratedPage.Make(5)).Should().Be(HtmlPageWriter.Write(GeneratedPage.Make(5))).And.NotBe(HtmlPageWriter.Write(GeneratedPage.Make(6)));
        FlatPageWriter.Write(GeneratedPage.Make(5)).Should().Be(FlatPageWriter.Write(GeneratedPage.Make(5))).And.NotBe(FlatPageWriter.Write(GeneratedPage.Make(6)));
    }

    [Fact]
    public void Both_forms_show_the_whole_article_and_what_is_around_it()
    {
        GeneratedPage page = GeneratedPage.Make(9);
        string html = WebUtility.HtmlDecode(HtmlPageWriter.Write(page)), flat = FlatPageWriter.Write(page);

        foreach (ArticlePart part in page.Article.Parts)
        {
            flat.Should().Contain(part.Text);
            html.Should().Contain(part.Text[^Math.Min(20, part.Text.Length / 2)..]);
        }

        foreach (string around in page.Related.Concat(page.Latest).Select(teaser => teaser.Title).Concat(page.Comments.Select(comment => comment.Text)))
        {
            flat.Should().Contain(around);
            html.Should().Contain(around);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_page_grows_with_its_size(int size)
    {
        (double html, double flat) = Lengths(1);
        (double largerHtml, double largerFlat) = Lengths(size);

        (largerHtml / html).Should().BeInRange(0.8 * size, 1.05 * size);
        (largerFlat / flat).Should().BeInRange(0.8 * size, 1.05 * size);
    }

    [Fact]
    public void Sentences_leave_no_slot_open()
        => Enumerable.Range(0, 50).Select(seed => FlatPageWriter.Write(GeneratedPage.Make((ulong)seed))).Should().OnlyContain(text => !text.Contains('{') && !text.Contains('}'));

    private static (double Html, double Flat) Lengths(int size)
    {
        GeneratedPage page = GeneratedPage.Make(11, size);
        return (HtmlPageWriter.Write(page).Length, FlatPageWriter.Write(page).Length);
    }
}
