using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class WordFormTests
{
    [Theory]
    [InlineData("Paris", "Capitalized")]
    [InlineData("paris", "Lower")]
    [InlineData("PARIS", "Upper")]
    [InlineData("U.S.", "Upper")]
    [InlineData("J.", "Initial")]
    [InlineData("I", "Initial")]
    [InlineData("McDonald", "Mixed")]
    [InlineData("iPhone", "Mixed")]
    [InlineData("2024", "None")]
    [InlineData("(", "None")]
    [InlineData("Ökonomie", "Capitalized")]
    [InlineData("Москва", "Capitalized")]
    [InlineData("北京", "Caseless")]
    [InlineData("القاهرة", "Caseless")]
    public void Case_of_a_word(string token, string expected)
        => WordForm.Of(token).Case.ToString().Should().Be(expected);

    [Theory]
    [InlineData("Paris", "PARIS")]
    [InlineData("1999", "2024")]
    [InlineData("’s", "'s")]
    [InlineData("—", "-")]
    public void Words_that_differ_in_writing_alone_are_one(string first, string second)
        => WordForm.Of(first).Word.Should().Be(WordForm.Of(second).Word);

    [Theory]
    [InlineData("Paris", "Berlin", true)]
    [InlineData("U.S.", "U.K.", true)]
    [InlineData("Paris", "PARIS", false)]
    [InlineData("12.5", "3.75", true)]
    [InlineData("12", "3.75", false)]
    public void Shapes_leave_repeats_out(string first, string second, bool same)
        => (WordForm.Of(first).Shape == WordForm.Of(second).Shape).Should().Be(same);

    [Fact]
    public void Endings_ignore_what_stands_before_them()
    {
        WordForm first = WordForm.Of("Kazakhstan"), second = WordForm.Of("Tajikistan");

        first.Suffix3.Should().Be(second.Suffix3);
        first.Suffix4.Should().Be(second.Suffix4);
        first.Prefix.Should().NotBe(second.Prefix);
    }

    [Fact]
    public void A_list_gives_a_word_the_hash_its_token_has()
        => WordForm.HashOf("o’brien").Should().Be(WordForm.Of("O'Brien").Word);

    [Theory]
    [InlineData("(", '(')]
    [InlineData("“", '"')]
    [InlineData("--", '-')]
    [InlineData("5", '\0')]
    [InlineData("a", '\0')]
    public void Signs_are_known_by_their_first_character(string token, char sign)
        => WordForm.Of(token).Sign.Should().Be(sign);
}
