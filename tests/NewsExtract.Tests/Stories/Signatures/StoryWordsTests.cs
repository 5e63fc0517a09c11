using FluentAssertions;
using NewsExtract.Stories.Signatures;
using Xunit;

namespace NewsExtract.Tests.Stories.Signatures;

public class StoryWordsTests
{
    [Theory]
    [InlineData("party", "parties")]
    [InlineData("close", "closing")]
    [InlineData("close", "closed")]
    [InlineData("fire", "FIRES")]
    [InlineData("class", "classes")]
    [InlineData("паром", "парома")]
    public void Forms_of_a_word_have_one_stem(string word, string form) => One(word).Stem.Should().Be(One(form).Stem);

    [Theory]
    [InlineData("bus", "bu")]
    [InlineData("cats", "dogs")]
    [InlineData("red", "r")]
    [InlineData("2024", "2025")]
    public void Different_words_have_different_stems(string word, string other) => One(word).Stem.Should().NotBe(One(other).Stem);

    [Fact]
    public void The_hash_of_a_word_is_that_of_its_letters_whatever_their_case()
    {
        One("Lorvane").Hash.Should().Be(One("LORVANE").Hash);
        One("fires").Hash.Should().NotBe(One("fire").Hash);
    }

    [Theory]
    [InlineData("1,500 men", "1,500|men")]
    [InlineData("5.6 million.", "5.6|million")]
    [InlineData("in 1999, 2 men", "in|1999|2|men")]
    [InlineData("消息 ab", "消|息|ab")]
    [InlineData("", "")]
    [InlineData("... -- !", "")]
    public void Words_are_runs_of_letters_and_digits(string text, string expected)
        => string.Join('|', Of(text).Select(word => text.Substring(word.Start, word.Length))).Should().Be(expected);

    [Fact]
    public void Words_between_quotation_marks_are_quoted_and_a_missing_mark_costs_one_line()
    {
        const string Text = "he “said this” and \"that too\" but “never\nclosed";

        string[] quoted = [.. Of(Text).Where(word => word.Has(StoryWordTraits.IsQuoted)).Select(word => Text.Substring(word.Start, word.Length))];

        quoted.Should().Equal("said", "this", "that", "too", "never");
    }

    [Fact]
    public void A_word_longer_than_any_counts_by_its_beginning()
    {
        string long1 = new string('a', 60) + "x";
        string long2 = new string('a', 60) + "y";

        One(long1).Hash.Should().Be(One(long2).Hash);
        One(long1).Length.Should().Be(61);
    }

    private static StoryWord One(string text) => Of(text).Should().ContainSingle().Subject;

    private static StoryWord[] Of(string text)
    {
        var words = new StoryWords();
        words.Fill(text);
        return words.Words.ToArray();
    }
}
