using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Tests.Entities.Model;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class NameRunsTests
{
    [Theory]
    [InlineData("He joined the Bank of England in May", "Bank", "Bank", "Bank of England")]
    [InlineData("They met Kim Jong - un there", "Jong", "Kim Jong", "Kim Jong")]
    [InlineData("the University of the West Indies said", "Indies", "West Indies", "University of the West Indies")]
    [InlineData("Anna and Boris left", "Boris", "Boris", "Anna and Boris")]
    [InlineData("He said no to it all", "said", "", "")]
    public void Runs_of_names_go_over_connecting_words_in_the_wide_sense(string text, string word, string narrow, string wide)
    {
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);
        var document = new DocumentTokens();
        document.Fill(text, tokens, SmallModels.Random(1).Lexicon);
        int token = Enumerable.Range(0, tokens.Count).First(i => text.AsSpan(tokens[i].Start, tokens[i].Length).SequenceEqual(word));

        Words(document.Runs.Starts, document.Runs.Ends).Should().Be(narrow);
        Words(document.Runs.WideStarts, document.Runs.WideEnds).Should().Be(wide);

        string Words(int[] starts, int[] ends) => starts[token] < 0 ? "" : text[tokens[starts[token]].Start..tokens[ends[token] - 1].End];
    }
}
