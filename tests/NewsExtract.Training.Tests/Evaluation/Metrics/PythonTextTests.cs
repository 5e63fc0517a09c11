using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class PythonTextTests
{
    [Theory]
    [InlineData(" a\t\n b\u00a0\u3000c\u001cd\u001fe ", "a b c d e")]
    [InlineData("a\u200bb", "a\u200bb")]
    [InlineData("\r\n", "")]
    public void White_space_is_that_of_split(string text, string collapsed) => PythonText.CollapseWhiteSpace(text).Should().Be(collapsed);

    [Theory]
    [InlineData("Stra\u00dfe", "strasse")]
    [InlineData("\u0130stanbul", "i\u0307stanbul")]
    [InlineData("\u039f\u03b4\u03cc\u03c2", "\u03bf\u03b4\u03cc\u03c3")]
    [InlineData("\ufb01nal", "final")]
    public void Folding_is_that_of_casefold(string text, string folded) => PythonText.CaseFold(text).Should().Be(folded);

    [Fact]
    public void Strip_takes_the_separators_too() => PythonText.Strip("\u001c a b \n").Should().Be("a b");

    [Fact]
    public void Length_counts_code_points() => PythonText.Length("a\U0001f600b").Should().Be(3);
}
