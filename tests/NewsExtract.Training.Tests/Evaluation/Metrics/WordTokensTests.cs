using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class WordTokensTests
{
    // What re.findall(r'\w+', text) of Python gives.
    [Theory]
    [InlineData("It's 3_4 o'clock.", "It|s|3_4|o|clock")]
    [InlineData("e\u0301te\u0301 \u00e9t\u00e9", "e|te|\u00e9t\u00e9")]
    [InlineData("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939|\u0928|\u0926")]
    [InlineData("m\u00b2 \u00bd \u2167 \u2460", "m\u00b2|\u00bd|\u2167|\u2460")]
    [InlineData("a\u203fb a\u200db", "a|b|a|b")]
    [InlineData("\U0001d400\U0001d401 \U0001f600x", "\U0001d400\U0001d401|x")]
    [InlineData("\u65e5\u672c\u8a9e\u3001\u30c6\u30ad\u30b9\u30c8", "\u65e5\u672c\u8a9e|\u30c6\u30ad\u30b9\u30c8")]
    public void Words_are_those_of_python(string text, string words) => WordTokens.Of(text).Should().Equal(words.Split('|'));

    [Fact]
    public void Lone_surrogates_part_words() => WordTokens.Of("a\ud800b\udc00c\ud83d").Should().Equal("a", "b", "c");

    [Fact]
    public void No_text_has_no_words() => WordTokens.Of(" .,\n").Should().BeEmpty();
}
