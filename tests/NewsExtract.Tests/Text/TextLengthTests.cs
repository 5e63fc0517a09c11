using FluentAssertions;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Text;

public class TextLengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   \n\n ", 0)]
    [InlineData("one", 1)]
    [InlineData("One, two – three.", 3)]
    [InlineData("word—word", 2)]
    [InlineData("state-of-the-art isn’t 3.5 U.S. a/b", 5)]
    [InlineData("* * * — “” !?", 0)]
    [InlineData("«Привет», мир", 2)]
    [InlineData("대한민국 만세", 2)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("東京は晴れ。", 5)]
    [InlineData("東京で iPhone 15 を見た", 8)]
    [InlineData("𠮷野家", 3)]
    [InlineData("😀 😀", 0)]
    [InlineData("𝐛𝐨𝐥𝐝 text", 2)]
    [InlineData("กกกกกกกก", 2)]
    [InlineData("กกกก word", 2)]
    [InlineData("a\uD800b", 1)]
    [InlineData("zero\u200Bwidth", 2)]
    public void Words_are_counted(string text, int expected) => TextLength.Of(text).Total.Should().Be(expected);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(238, 0, 60)]
    [InlineData(239, 0, 61)]
    [InlineData(0, 500, 60)]
    [InlineData(119, 250, 60)]
    [InlineData(1190, 0, 300)]
    public void Reading_takes_its_time(int words, int characters, int seconds)
        => new TextLength(words, characters).ReadingTime.Should().Be(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void An_article_tells_both()
    {
        Article article = new() { Text = "one two three", Blocks = [], Status = ExtractionStatus.Complete };

        article.WordCount.Should().Be(3);
        article.ReadingTime.Should().Be(TimeSpan.FromSeconds(1));
    }
}
