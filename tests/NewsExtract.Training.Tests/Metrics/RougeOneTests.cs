using FluentAssertions;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Metrics;

public sealed class RougeOneTests
{
    [Theory]
    [InlineData("a b c", "a b c", 1)]
    [InlineData("A b, C!", "c B a", 1)]
    [InlineData("a b c d", "a b", 2 / 3.0)]
    [InlineData("a b", "a b c d", 2 / 3.0)]
    [InlineData("a", "a a a", 0.5)]
    [InlineData("a b", "c d", 0)]
    [InlineData("", "a", 0)]
    [InlineData("a", "", 0)]
    [InlineData("", "", 0)]
    [InlineData("市場", "市立", 0.5)]
    [InlineData("市場a", "a市場", 1)]
    public void Shared_words_count_as_often_as_both_have_them(string gold, string prediction, double f1)
        => RougeOne.F1(gold, prediction).Should().BeApproximately(f1, 1e-12);
}
