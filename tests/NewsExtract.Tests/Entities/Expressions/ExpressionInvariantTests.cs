using FluentAssertions;
using NewsExtract.Entities.Expressions;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Expressions;

public sealed class ExpressionInvariantTests
{
    private static readonly string[] s_words =
    [
        "June", "May", "18", "2024", ",", "to", "and", "the", "of", "Wednesday", "last", "next", "week", "two", "million", "half", "a", "hundred", "$", "Rs", "USD", "dollars", "cents",
        "%", "per", "cent", "km", "square", "°C", "3:30", "p.m.", "GMT", "noon", "1990s", "'90s", "-", "–", "2007-2008", "99999999999999999999", "0", "½", ".", "0/0", "-1", "ago", "years", "between", "billions", "1.2.3", "31/02/2024",
    ];

    [Fact]
    public void Expressions_are_in_order_inside_of_sentences_and_all_can_be_asked_for_their_value()
    {
        var random = new Random(11);
        TokenList tokens = new();
        List<FoundExpression> found = [];
        int read = 0;
        for (int round = 0; round < 4000; round++)
        {
            string text = string.Join(random.Next(5) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 25)).Select(_ => s_words[random.Next(s_words.Length)]));
            Tokenizer.Fill(text, tokens);

            ExpressionFinder.Find(text, tokens, found);

            int end = 0;
            foreach (FoundExpression expression in found)
            {
                expression.TokenCount.Should().BePositive();
                expression.FirstToken.Should().BeGreaterThanOrEqualTo(end);
                expression.EndToken.Should().BeLessThanOrEqualTo(tokens.SentenceEndOf(expression.FirstToken), "no expression crosses the end of a sentence");
                end = expression.EndToken;
                MentionValue? value = ExpressionReader.Read(text, tokens, expression, new DateOnly(2024, 6, 20));
                (value?.LastDay < value?.FirstDay).Should().BeFalse("days are in order in {0}", text);
                (value?.UpperAmount < value?.Amount).Should().BeFalse("ranges are in order in {0}", text);
                (value?.Amount is { } amount && !double.IsFinite(amount)).Should().BeFalse();
                read += value is null ? 0 : 1;
            }
        }

        read.Should().BeGreaterThan(3000);
    }

    [Fact]
    public void Finding_allocates_nothing_once_the_list_has_room()
    {
        string text = string.Concat(Enumerable.Repeat("On Jan. 6, 2021, at 3 p.m., two million dollars and 4.5 per cent of 150 km went to Ann Lee. ", 50));
        TokenList tokens = new();
        List<FoundExpression> found = [];
        Tokenizer.Fill(text, tokens);

        Allocation.Of(() => ExpressionFinder.Find(text, tokens, found)).Should().Be(0);
        found.Should().HaveCount(250);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("9 ")]
    [InlineData("$")]
    [InlineData("$ 000 ")]
    [InlineData("R 000 ")]
    [InlineData("million ")]
    [InlineData("5 million ")]
    [InlineData("tens of ")]
    [InlineData("one and a half ")]
    [InlineData("twenty-")]
    [InlineData("June ")]
    [InlineData("June 5 to ")]
    [InlineData("2000-")]
    [InlineData("Monday, ")]
    [InlineData("1,")]
    [InlineData("US $ ")]
    public void Long_runs_of_anything_take_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        TokenList tokens = new();
        List<FoundExpression> found = [];
        Tokenizer.Fill(text, tokens);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ExpressionFinder.Find(text, tokens, found);
        int values = found.Take(1000).Count(expression => ExpressionReader.Read(text, tokens, expression, null) is not null);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a quadratic walk over a million characters takes minutes");
        values.Should().BeLessThanOrEqualTo(found.Count);
    }

    [Fact]
    public void An_endless_number_has_no_value()
    {
        foreach (EntityType type in (EntityType[])[EntityType.Date, EntityType.Time, EntityType.Money, EntityType.Percent, EntityType.Quantity])
        {
            ExpressionReader.Read(new string('9', 1_000_000), type, null).Should().BeNull();
            ExpressionReader.Read("$" + new string('9', 150), type, null).Should().BeNull();
        }
    }
}
