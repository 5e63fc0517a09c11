using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Tests.Entities.Model;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging.Net;

public class NetEmissionsTests
{
    private const string Paragraph = """
        On Tuesday the mayor of Larnaca, Andreas Vyras, met Maria Ioannou of the Port Authority in Nicosia. They spoke of the new terminal.
        Vyras said 40% — some €3.5 million — was there. “Vyras was late”, the Port Authority said. PORT AUTHORITY MEETS VYRAS AGAIN TODAY.
        Counterrevolutionaries-in-chief met in Nicosia. Yes.

        """;

    [Theory]
    [InlineData(1, 32, 2, 32)]
    [InlineData(2, 64, 1, 16)]
    [InlineData(3, 128, 4, 64)]
    [InlineData(4, 48, 0, 32)]
    [InlineData(5, 256, 1, 64)]
    public void Vectors_and_single_numbers_give_the_same_bits(int seed, int width, int blocks, int words)
    {
        NetModel model = SmallNets.Random(seed, width, blocks, words);
        var net = new NetEmissions(model);
        var scalar = new ScalarNet(model);
        DocumentTokens document = Read(Paragraph);
        net.Begin(document);
        for (int sentence = 0; sentence < document.Tokens.SentenceCount; sentence++)
        {
            int start = document.Tokens.SentenceStart(sentence), end = document.Tokens.SentenceEnd(sentence);

            float[] scores = net.Score(Paragraph, start, end).ToArray();

            Bits(scores).Should().Equal(Bits(scalar.Score(Paragraph, document, start, end)));
        }
    }

    [Fact]
    public void Sentences_of_every_length_agree_whatever_came_before()
    {
        NetModel model = SmallNets.Random(6);
        var net = new NetEmissions(model);
        var scalar = new ScalarNet(model);
        int[] lengths = [7, 1, 4, 2, 33, 3, 5, 8, 1];
        foreach (int length in lengths)
        {
            string text = string.Join(' ', Enumerable.Range(0, length).Select(i => i % 3 == 0 ? "Vyras" : i % 3 == 1 ? "met" : "xyz"));
            DocumentTokens document = Read(text);
            net.Begin(document);

            float[] scores = net.Score(text, 0, length).ToArray();

            Bits(scores).Should().Equal(Bits(scalar.Score(text, document, 0, length)), $"{length} tokens");
        }
    }

    [Fact]
    public void Words_two_layers_away_count_and_those_beyond_do_not()
    {
        NetModel model = SmallNets.Random(7, blocks: 2);
        string near = "they met the mayor in Nicosia", far = "they met the mayor in new";

        float[] first = Scores(model, near), second = Scores(model, far);

        // The last word differs. What is rounded depends on the largest number of the sentence, so far words agree to the rounding only.
        Difference(first, second, token: 0).Should().BeLessThan(0.05f * Difference(first, second, token: 5));
        Difference(first, second, token: 3).Should().BeGreaterThan(0.05f * Difference(first, second, token: 5));
    }

    [Fact]
    public void Another_use_of_a_name_counts()
    {
        NetModel model = SmallNets.Random(8);
        const string Name = "Vyras spoke.";

        Scores(model, Name + " They met Vyras in Nicosia.", sentence: 0).Should().NotEqual(Scores(model, Name + " They met in Vyras.", sentence: 0));
    }

    [Fact]
    public void The_hybrid_is_the_net_where_the_chain_has_no_share()
    {
        TaggerModel chain = SmallModels.Random(9);
        TaggerModel alone = HybridScores.Join(chain, SmallNets.Random(9) with { ChainShare = 1 });
        TaggerModel other = HybridScores.Join(chain, SmallNets.Random(10) with { ChainShare = 1 });
        TaggerModel net = HybridScores.Join(chain, SmallNets.Random(9) with { ChainShare = 0 });

        Spans(alone).Should().Equal(Spans(chain)).And.Equal(Spans(other));
        Spans(net).Should().NotEqual(Spans(chain));
    }

    [Fact]
    public void A_warm_tagger_with_a_net_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat(Paragraph, 10));
        var tagger = new NameTagger(HybridScores.Join(SmallModels.Random(4), SmallNets.Random(4)));
        var tokens = new TokenList();
        List<FoundMention> found = [];

        Allocation.Of(() =>
        {
            Tokenizer.Fill(text, tokens);
            found.Clear();
            tagger.Tag(text, tokens, found, CancellationToken.None);
        }).Should().Be(0);
    }

    [Theory]
    [InlineData(NameTagger.LongestSentence + 1)]
    [InlineData(NameTagger.MostTokens + 3)]
    public void Long_sentences_and_texts_are_read_in_pieces(int words)
    {
        string text = string.Join(' ', Enumerable.Repeat("Vyras", words));

        List<FoundMention> found = Tag(text, HybridScores.Join(SmallModels.Random(5), SmallNets.Random(5)));

        found.Should().OnlyContain(mention => mention.TokenCount > 0 && mention.EndToken <= words && mention.Confidence >= 0 && mention.Confidence <= 1);
    }

    [Fact]
    public void Behind_so_many_tokens_the_chain_reads_alone()
    {
        const string Sentence = "They met Vyras in Nicosia of the new Port. ";
        TaggerModel chain = SmallModels.Random(9), both = HybridScores.Join(chain, SmallNets.Random(9) with { ChainShare = 0 });
        string text = string.Concat(Enumerable.Repeat(Sentence, (NameTagger.MostNetTokens / 10) + 1000));

        ILookup<bool, FoundMention> ours = Tag(text, both).ToLookup(mention => mention.FirstToken < NameTagger.MostNetTokens + NameTagger.MostTokens);
        ILookup<bool, FoundMention> theirs = Tag(text, chain).ToLookup(mention => mention.FirstToken < NameTagger.MostNetTokens + NameTagger.MostTokens);

        ours[false].Should().Equal(theirs[false]).And.NotBeEmpty();
        ours[true].Should().NotEqual(theirs[true]);
    }

    [Theory]
    [InlineData("<<<< & “„ (((", 0)]
    [InlineData("<<<< & Vyras", 1)]
    public void Signs_alone_are_no_name(string text, int least)
        => Tag(text, HybridScores.Join(SmallModels.Random(2), SmallNets.Random(2) with { ChainShare = 0 })).Count.Should().BeGreaterThanOrEqualTo(least).And.BeLessThanOrEqualTo(100 * least);

    private static float Difference(float[] first, float[] second, int token)
        => Enumerable.Range(token * TagScheme.RowLength, TagScheme.LabelCount).Max(i => Math.Abs(first[i] - second[i]));

    private static float[] Scores(NetModel model, string text, int sentence = 0)
    {
        DocumentTokens document = Read(text);
        var net = new NetEmissions(model);
        net.Begin(document);
        return net.Score(text, document.Tokens.SentenceStart(sentence), document.Tokens.SentenceEnd(sentence)).ToArray();
    }

    private static IEnumerable<(int, int, EntityType)> Spans(TaggerModel model)
        => Tag(Paragraph, model).Select(mention => (mention.FirstToken, mention.TokenCount, CautiousType.Of(mention.Type, 0)));

    private static List<FoundMention> Tag(string text, TaggerModel model)
    {
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);
        List<FoundMention> found = [];
        new NameTagger(model).Tag(text, tokens, found, CancellationToken.None);
        return found;
    }

    private static DocumentTokens Read(string text)
    {
        var tokens = new TokenList();
        Tokenizer.Fill(text, tokens);
        var document = new DocumentTokens();
        document.Fill(text, tokens, SmallModels.Random(1).Lexicon);
        return document;
    }

    private static int[] Bits(float[] values) => [.. values.Select(BitConverter.SingleToInt32Bits)];
}
