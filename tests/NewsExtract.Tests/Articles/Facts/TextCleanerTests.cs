using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class TextCleanerTests
{
    [Theory]
    [InlineData("Mill reopens", "Mill reopens")]
    [InlineData(" Mill\n\t reopens\u00A0", "Mill reopens")]
    [InlineData("Mi\0ll\u0085 re\u0080opens\u001b", "Mill reopens")]
    [InlineData("Mi\u00ADll\uFEFF", "Mill")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\u200B\n", "")]
    [InlineData("R&amp;D", "R&amp;D")]
    public void A_fact_is_one_line_of_whole_characters(string text, string line) => TextCleaner.OneLine(text).Should().Be(line);

    [Fact]
    public void Half_a_character_is_replaced() => TextCleaner.OneLine("a\uD83Db\uDE00").Should().Be("a\uFFFDb\uFFFD");

    [Theory]
    [InlineData("R&amp;amp;D", "R&D")]
    [InlineData("a&#10;b&#0;", "a b")]
    public void Declared_facts_lose_their_entities(string text, string line) => TextCleaner.Flatten(text).Should().Be(line);

    [Theory]
    [InlineData("<p>One &lt; two</p><p>Three.</p>", "One < two\n\nThree.")]
    [InlineData("a <b>c</b> <d", "a c <d")]
    [InlineData("1 < 2 > 0", "1 < 2 > 0")]
    public void Markup_in_data_is_dropped(string text, string plain) => TextCleaner.StripMarkup(text).Should().Be(plain);

    [Fact]
    public void The_facts_of_a_text_are_one_line_each()
    {
        Article article = News.ExtractArticle(
            "<h1>Mill opens again<br>in the old\uD800 valley</h1><p>By Jane Roe</p><p>The mill by the river opened again on Friday after eleven years, its owner said.</p>"
            + "<p>Work on the wheel had taken three years, and the town paid for a third of it.</p>");

        article.Title.Should().Be("Mill opens again in the old\uFFFD valley");
    }
}
