using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Tests.Entities.Model;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class NameTaggerTests
{
    private const string Paragraph = "On Tuesday the mayor of Larnaca, Andreas Vyras, met Maria Ioannou of the Port Authority in Nicosia. They spoke of the new terminal.\n";

    [Fact]
    public void Nothing_gives_nothing() => Tag("", SmallModels.Random(1)).Should().BeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Mentions_stand_in_order_within_the_text_whatever_the_weights(int seed)
    {
        string text = string.Concat(Enumerable.Repeat(Paragraph, 300)) + string.Join(' ', Enumerable.Repeat("Vyras", 3 * NameTagger.LongestSentence));
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);

        List<FoundMention> found = Tag(text, SmallModels.Random(seed));

        found.Should().OnlyContain(mention => mention.TokenCount > 0 && mention.Confidence >= 0 && mention.Confidence <= 1);
        found.Zip(found.Skip(1)).Should().OnlyContain(pair => pair.First.EndToken <= pair.Second.FirstToken);
        found.Should().OnlyContain(mention => mention.EndToken <= tokens.Count);
    }

    [Fact]
    public void A_tagger_keeps_nothing_of_the_text_before()
    {
        TaggerModel model = SmallModels.Random(3);
        var tagger = new NameTagger(model);
        var tokens = new TokenList();
        List<FoundMention> found = [];
        foreach (string text in new[] { Paragraph + Paragraph, "Port Authority of Vyras. " + Paragraph, Paragraph })
        {
            Tokenizer.Fill(text, tokens);
            found.Clear();
            tagger.Tag(text, tokens, found, CancellationToken.None);
        }

        found.Should().Equal(Tag(Paragraph, model));
    }

    [Fact]
    public void A_warm_tagger_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat(Paragraph, 20));
        var tagger = new NameTagger(SmallModels.Random(4));
        var tokens = new TokenList();
        List<FoundMention> found = [];

        Allocation.Of(() =>
        {
            Tokenizer.Fill(text, tokens);
            found.Clear();
            tagger.Tag(text, tokens, found, CancellationToken.None);
        }).Should().Be(0);
    }

    [Fact]
    public void A_long_text_can_be_stopped()
    {
        string text = string.Concat(Enumerable.Repeat(Paragraph, 500));
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        FluentActions.Invoking(() => new NameTagger(SmallModels.Random(5)).Tag(text, tokens, [], stop.Token)).Should().Throw<OperationCanceledException>();
    }

    private static List<FoundMention> Tag(string text, TaggerModel model)
    {
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);
        List<FoundMention> found = [];
        new NameTagger(model).Tag(text, tokens, found, CancellationToken.None);
        return found;
    }
}
