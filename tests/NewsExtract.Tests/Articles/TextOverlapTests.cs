using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles;

/// <summary>The measure of the sample pages, measured.</summary>
public class TextOverlapTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", "a b c d e", 0)]
    [InlineData("a b c d e", "", 0)]
    [InlineData("a, b! c\nd “e”", "a b c d e", 1)]
    [InlineData("a b c d", "a b c d e", 2.0 / 3)]
    [InlineData("a b", "a b", 1)]
    [InlineData("a b c d a b c d", "a b c d", 2.0 / 6)]
    [InlineData("東京都庁", "東京都庁", 1)]
    [InlineData("東京都庁舎", "東京都庁", 2.0 / 3)]
    public void F1_is_over_runs_of_four_words(string actual, string expected, double f1)
        => TextOverlap.F1(actual, expected).Should().BeApproximately(f1, 1e-9);
}
