using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class LanguageTests
{
    [Theory]
    [InlineData("en_us", "en-US")]
    [InlineData("EN", "en")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-DE, en", "de-DE")]
    [InlineData("pt-BR-x-private", "pt-BR")]
    [InlineData("english", null)]
    [InlineData("e", null)]
    [InlineData("12", null)]
    [InlineData("", null)]
    public void Tags_are_written_one_way(string text, string? expected) => LanguageTag.Normalise(text).Should().Be(expected);

    [Fact]
    public void The_caller_knows_best()
    {
        var language = HtmlFacts.Read("<html lang=en>", new ExtractionHints { Language = "de_at" }).Language!;

        language.Should().Be(new Fact<string>("de-AT", FactSource.Caller, 1));
    }
}
