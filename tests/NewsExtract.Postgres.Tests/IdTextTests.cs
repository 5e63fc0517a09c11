using FluentAssertions;
using NewsExtract.Postgres.Storage;
using Xunit;

namespace NewsExtract.Postgres.Tests;

public class IdTextTests
{
    /// <summary>Halves of surrogate pairs do not outlive the attributes of a theory.</summary>
    private static readonly (string Id, string Text)[] Cases =
    [
        ("https://one.example/a", "https://one.example/a"),
        ("日本語 😀", "日本語 😀"),
        (@"a\b", @"a\\b"),
        ("a\0b", @"a\0000b"),
        ("\uD83D", @"\D83D"),
        ("\uDE00\uD83D", @"\DE00\D83D"),
        ("\uD83D\uD83D\uDE00", "\\D83D\uD83D\uDE00"),
        (@"\D83D", @"\\D83D"),
    ];

    [Fact]
    public void What_text_cannot_hold_is_written_out_and_read_back()
    {
        foreach ((string id, string text) in Cases)
        {
            IdText.Of(id).Should().Be(text);
            IdText.ToId(text).Should().Be(id);
        }

        Cases.Select(item => IdText.Digest(item.Id)).Should().OnlyHaveUniqueItems();
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
