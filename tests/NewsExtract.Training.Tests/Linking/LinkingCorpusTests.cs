using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Linking;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Linking;

public sealed class LinkingCorpusTests
{
    [Fact]
    public void Tokens_are_joined_by_blanks_and_sentences_by_line_ends()
    {
        using TemporaryFolder data = new();
        SmallLinkingCorpus.Write(data);

        LinkingText text = LinkingCorpus.Load(data.Path)[0];

        text.Set.Should().Be("gum_linking.bio");
        text.Text.Should().Be("Ann Jones met Bo\nJones left\n");
        text.Mentions.Select(mention => (mention.Text, mention.Type, mention.Span.Start)).Should()
            .Equal(("Ann Jones", EntityType.Person, 0), ("Bo", EntityType.Person, 14), ("Jones", EntityType.Person, 17));
        text.Gold.Should().Equal("1", "2", "1");
    }

    [Fact]
    public void Spans_are_counted_in_code_points_and_amounts_left_out()
    {
        using TemporaryFolder data = new();
        SmallLinkingCorpus.Write(data);

        LinkingText text = LinkingCorpus.Load(data.Path)[^1];

        text.Mentions.Select(mention => (mention.Text, mention.Type)).Should()
            .Equal(("Lviv, Ukraine", EntityType.Miscellaneous), ("Lviv", EntityType.Location), ("Lviv", EntityType.Organization));
        text.Gold.Should().Equal(null, "Q1", "Q1");
        text.Outer().Should().Equal(false, false, true);
    }

    [Fact]
    public void Only_the_training_part_of_news_is_learned_from()
    {
        using TemporaryFolder data = new();
        SmallLinkingCorpus.Write(data);

        LinkingCorpus.Load(data.Path).Where(text => text.Set == "gum_linking.news").Select(text => text.IsTraining).Should().Equal(true, false);
    }

    [Fact]
    public void A_missing_file_and_a_broken_line_are_named()
    {
        using TemporaryFolder data = new();
        FluentActions.Invoking(() => LinkingCorpus.Load(data.Path)).Should().Throw<CorpusException>().WithMessage("*bio.jsonl.gz'*--data DIR*");

        SmallLinkingCorpus.Write(data);
        SmallLinkingCorpus.Gzip(data.At("entities", "gum_linking", "bio.jsonl.gz"), """{"doc": "x", "sents": [["a"]], "mentions": [{"sent": 3}]}""");
        FluentActions.Invoking(() => LinkingCorpus.Load(data.Path)).Should().Throw<CorpusException>().WithMessage("*bio.jsonl.gz'*no document*");
    }
}
