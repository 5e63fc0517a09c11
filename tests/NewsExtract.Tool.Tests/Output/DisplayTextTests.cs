using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Output;

/// <summary>Text is cut by what a terminal shows of it.</summary>
public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("abcde", 5, "abcde")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("abc def", 5, "abc…")]
    [InlineData("東京都庁", 8, "東京都庁")]
    [InlineData("東京都庁", 7, "東京都…")]
    [InlineData("東京都庁", 6, "東京…")]
    [InlineData("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301")]
    [InlineData("a\U0001F600b", 3, "a…")]
    [InlineData("", 5, "")]
    public void Shorten_counts_columns(string text, int columns, string expected)
        => DisplayText.Shorten(text, columns).Should().Be(expected);

    [Fact]
    public void OnOneLine_leaves_no_control_character()
        => DisplayText.OnOneLine("a\tb\nc\u001b[31md\u2028e\u0085f").Should().Be("a b c [31md e f");
}
