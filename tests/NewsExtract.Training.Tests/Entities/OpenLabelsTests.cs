using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using Xunit;

namespace NewsExtract.Training.Tests.Entities;

public sealed class OpenLabelsTests
{
    [Fact]
    public void A_tag_of_one_type_leaves_one_label()
    {
        ulong[] allowed = OpenLabels.Of("worldwide").Allowed(new ConllSentence(["Ada", "Moor", "Quay", "."], ["B-Person", "I-Person", "B-Location", "O"]));

        allowed.Should().Equal(
            Bit(TagScheme.FirstBegin, EntityType.Person), Bit(TagScheme.FirstEnd, EntityType.Person), Bit(TagScheme.FirstSingle, EntityType.Location), 1UL << TagScheme.Outside);
    }

    [Fact]
    public void A_tag_that_may_be_several_types_leaves_all_of_them()
    {
        ulong[] allowed = OpenLabels.Of("worldwide").Allowed(new ConllSentence(["Cup"], ["B-Misc"]));

        allowed.Should().Equal(Bit(TagScheme.FirstSingle, EntityType.Miscellaneous) | Bit(TagScheme.FirstSingle, EntityType.Event) | Bit(TagScheme.FirstSingle, EntityType.Work));
    }

    [Fact]
    public void What_a_corpus_does_not_mark_may_hide_in_its_unmarked_words()
    {
        ulong allowed = OpenLabels.Of("wikigold").Allowed(new ConllSentence(["Monday"], ["O"]))[0];

        (allowed & Bit(TagScheme.FirstSingle, EntityType.Date)).Should().NotBe(0);
        (allowed & Bit(TagScheme.FirstSingle, EntityType.Person)).Should().Be(0);
        (allowed & (1UL << TagScheme.Outside)).Should().NotBe(0);
    }

    [Fact]
    public void Every_sequence_of_tags_has_a_legal_path()
    {
        var chain = new LinearChain();
        var transitions = new ChainTransitions(new float[TagScheme.RowLength], new float[TagScheme.RowLength * TagScheme.RowLength]);
        ConllSentence sentence = new(["a", "b", "c", "d", "e"], ["B-MISC", "I-MISC", "B-MISC", "O", "B-LOC"]);

        double sum = chain.Run(new float[5 * TagScheme.RowLength], 5, transitions, OpenLabels.Of("wikigold").Allowed(sentence));

        sum.Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_label_or_a_corpus_that_is_not_in_the_table_is_named()
    {
        OpenLabels.Of("worldwide").Invoking(labels => labels.Allowed(new ConllSentence(["x"], ["B-Planet"]))).Should().Throw<CorpusException>().WithMessage("*Planet*worldwide*");
        FluentActions.Invoking(() => OpenLabels.Of("nowhere")).Should().Throw<CorpusException>().WithMessage("*nowhere*");
    }

    private static ulong Bit(int first, EntityType type) => 1UL << (first + TagScheme.IndexOf(type));
}
