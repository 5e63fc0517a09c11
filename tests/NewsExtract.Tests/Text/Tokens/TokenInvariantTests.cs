using FluentAssertions;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Text;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Text.Tokens;

public sealed class TokenInvariantTests
{
    private static readonly string[] s_pieces =
    [
        "a", "The", "U.S.", "Mr.", "n't", "'s", "’", "'", "\"", "“", "”", ".", "...", ",", "-", "–", "/", "&", "@", "#", "_", "%", "°C", "$", "£", "Rs", "12", "1,000", ".5", "90s", "km", "m",
        "http://", "www.", "x@y.example", " ", "  ", "\n", "\t", "\u00A0", "\u200B", "\u200D", "\u00AD", "\u0301", "\uFE0F", "\uD800", "\uDC00", "😀", "𠮷", "北", "カ", "ก", "क", "é", "Ж", "\0", "\uFFFF", "½", "٣",
    ];

    [Fact]
    public void Every_visible_character_is_in_exactly_one_token_of_one_sentence()
    {
        var random = new Random(7);
        TokenList tokens = new();
        for (int round = 0; round < 3000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

            Tokenizer.Fill(text, tokens);

            int end = 0;
            foreach (Token token in tokens.Tokens)
            {
                token.Length.Should().BePositive();
                token.Start.Should().BeGreaterThanOrEqualTo(end, "tokens are in order and do not overlap");
                text[end..token.Start].All(CharClasses.IsSpace).Should().BeTrue("no character of {0} is left out", Escape(text));
                text.Substring(token.Start, token.Length).Any(CharClasses.IsSpace).Should().BeFalse("no token of {0} has a blank", Escape(text));
                end = token.End;
            }

            text[end..].All(CharClasses.IsSpace).Should().BeTrue();
            Sentences(text).Should().Equal(TokenSentences(tokens), "tokens respect the sentences of {0}", Escape(text));
        }
    }

    [Fact]
    public void Filling_allocates_nothing_once_the_list_has_room()
    {
        string text = string.Concat(Enumerable.Repeat("Ann's U.S. friends didn't pay £420m on Jan. 6, e.g. at www.news.example; ask a@b.example (№ 5) 北京. ", 50));
        TokenList tokens = new();
        int count = 0;

        Allocation.Of(() =>
        {
            Tokenizer.Fill(text, tokens);
            count = tokens.Count;
        }).Should().Be(0);
        count.Should().BeGreaterThan(1000);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a.b-")]
    [InlineData("a'")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a@b")]
    [InlineData("a!@b.")]
    [InlineData("#a")]
    [InlineData("www.")]
    [InlineData("http://.")]
    [InlineData("A&")]
    [InlineData("_")]
    [InlineData("\uD800")]
    [InlineData("😀")]
    [InlineData("\u0301")]
    [InlineData("\u200D")]
    [InlineData("北")]
    [InlineData("カ。")]
    [InlineData("ก")]
    [InlineData("U.S.")]
    [InlineData("p.m")]
    public void Long_runs_of_anything_take_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        TokenList tokens = new();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Tokenizer.Fill(text, tokens);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a quadratic walk over a million characters takes minutes");
        tokens.Tokens.ToArray().Sum(token => token.Length).Should().Be(text.Length);
    }

    private static List<(int First, int Last)> Sentences(string text)
    {
        List<(int First, int Last)> found = [];
        foreach (TextSpan span in SentenceSplitter.Split(text))
        {
            found.Add((span.Start, span.End));
        }

        return found;
    }

    private static IEnumerable<(int First, int Last)> TokenSentences(TokenList tokens)
        => Enumerable.Range(0, tokens.SentenceCount).Select(i => (tokens[tokens.SentenceStart(i)].Start, tokens[tokens.SentenceEnd(i) - 1].End));

    private static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
