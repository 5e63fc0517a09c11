using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class CaseGuessTests
{
    [Theory]
    [InlineData("MINISTERS MEET IN PARIS", true)]
    [InlineData("MINISTERS OF THE G20 MEET IN RIO de JANEIRO", true)]
    [InlineData("Ministers meet in PARIS", false)]
    [InlineData("USA", false)]
    [InlineData("NATO and the EU agree", false)]
    public void Sentences_in_capitals_are_known(string sentence, bool expected)
        => CaseGuess.IsWrittenInCapitals(Forms(sentence)).Should().Be(expected);

    [Theory]
    [InlineData("the ministers of finance meet in paris next week", true)]
    [InlineData("the ministers of finance meet in Paris next week", false)]
    [InlineData("too short", false)]
    [InlineData("部長 は 東京 で 会う と 言う 人 が 多い", false)]
    public void Texts_without_capitals_are_known(string text, bool expected)
        => CaseGuess.IsWrittenSmall(Forms(text)).Should().Be(expected);

    private static WordForm[] Forms(string text) => [.. text.Split(' ').Select(token => WordForm.Of(token))];
}
