using FluentAssertions;
using NewsExtract.Postgres.Storage;
using Xunit;

namespace NewsExtract.Postgres.Tests;

public class IdTextTests
{
    [Theory]
    [InlineData("https://one.example/a", "https://one.example/a")]
    [InlineData("日本語 😀", "日本語 😀")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("a\0b", @"a\0000b")]
    [InlineData("\uD83D", @"\D83D")]
    [InlineData("\uDE00\uD83D", @"\DE00\D83D")]
    [InlineData("\uD83D\uD83D\uDE00", "\\D83D\uD83D\uDE00")]
    [InlineData(@"\D83D", @"\\D83D")]
    public void What_text_cannot_hold_is_written_out_and_read_back(string id, string text)
    {
        IdText.Of(id).Should().Be(text);
        IdText.ToId(text).Should().Be(id);
    }

    [Theory]
    [InlineData(@"a\")]
    [InlineData(@"a\12")]
    [InlineData(@"a\wxyz")]
    public void Text_that_no_id_is_written_as_is_refused(string text)
    {
        Action read = () => IdText.ToId(text);
        read.Should().Throw<StoryFormatException>().WithMessage($"*{text}*");
    }
}
