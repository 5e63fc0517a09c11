using FluentAssertions;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

public sealed class CorpusTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Blank_lines_part_sentences_and_marks_part_documents()
    {
        IReadOnlyList<ConllDocument> documents = ConllReader.Parse("a\tO\nb c\tx\tB-PER\n\n \n-DOCSTART- -X- O\n\nd  NN  I-LOC\r\n", "x.conll");

        documents.Should().HaveCount(2);
        documents[0].Sentences.Should().ContainSingle().Which.Should().BeEquivalentTo(new ConllSentence(["a", "b c"], ["O", "B-PER"]));
        documents[1].Sentences.Should().ContainSingle().Which.Should().BeEquivalentTo(new ConllSentence(["d"], ["I-LOC"]));
    }

    [Fact]
    public void A_token_without_a_tag_is_named()
        => FluentActions.Invoking(() => ConllReader.Parse("a\tO\nalone\n", "x.conll")).Should().Throw<CorpusException>().WithMessage("'x.conll' line 2 is 'alone': a token without a tag.");

    [Fact]
    public void Sets_are_found_by_split_in_order()
    {
        SmallCorpus.WriteTagged(_data, "quay");
        SmallCorpus.WriteTagged(_data, "harbour", withFour: false);
        SmallCorpus.WriteTagged(_data, "other", "test");

        ConllSet[] sets = [.. ConllSet.Find(_data.Path, "dev")];

        sets.Select(set => (set.Name, HasFour: set.FourClasses is not null)).Should().Equal(("harbour", false), ("quay", true));
        sets[0].Documents.Select(document => document.Sentences.Count).Should().Equal(2, 1);
    }

    [Fact]
    public void Files_of_one_set_must_have_the_same_tokens()
    {
        SmallCorpus.WriteTagged(_data);
        SmallCorpus.WriteTagged(_data, "short", "dev");
        File.Copy(_data.At("entities", "harbour", "dev.conll.gz"), _data.At("entities", "short", "dev.4.conll.gz"), overwrite: true);
        ConllSet.Find(_data.Path, "dev").Should().HaveCount(2);

        SmallCorpus.WriteLinked(_data);
        File.Copy(_data.At("entities", "texts", "docs.jsonl.gz"), _data.At("entities", "short", "dev.4.conll.gz"), overwrite: true);
        FluentActions.Invoking(() => ConllSet.Find(_data.Path, "dev").Count()).Should().Throw<CorpusException>();
    }

    [Fact]
    public void Chains_of_tokens_become_spans_of_the_joined_text()
    {
        SmallCorpus.WriteLinked(_data);

        LinkingSet set = LinkingSet.Find(_data.Path, LabelMap.Load()).First();

        set.Name.Should().Be("chains.news");
        LinkingDocument document = set.Documents.Should().ContainSingle().Subject;
        document.Text.Should().Be("😀 Ada Moor of Quay Lines\nMoor sailed .");
        document.Mentions.Select(mention => (mention.Span.Of(document.Text).ToString(), mention.Type, mention.Cluster)).Should().Equal(
            ("Ada Moor", EntityType.Person, "1"), ("Quay", EntityType.Location, "2"), ("Quay Lines", EntityType.Organization, "3"), ("Moor", EntityType.Person, "1"));
        document.Mentions[3].Tokens.Should().Be(new TokenPlace(1, 0, 1));
    }

    [Fact]
    public void Offsets_in_code_points_become_offsets_in_code_units()
    {
        SmallCorpus.WriteLinked(_data);

        LinkingSet set = LinkingSet.Find(_data.Path, LabelMap.Load()).Last();

        set.Name.Should().Be("texts");
        LinkingDocument document = set.Documents.Should().ContainSingle().Subject;
        document.Annotated.Should().Be(new TextSpan(3, 28));
        document.Mentions.Select(mention => (mention.Span.Of(document.Text).ToString(), mention.Type, mention.Cluster)).Should().Equal(
            ("Ada", EntityType.Person, "Q1"), ("Bo", EntityType.Miscellaneous, null), ("Ada", EntityType.Person, "Q1"), ("May", EntityType.Date, null));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("ab", 2, 2)]
    [InlineData("a😀b", 3, 2)]
    [InlineData("a😀b", 4, 3)]
    [InlineData("a😀b", 2, 1)]
    [InlineData("\ud83d", 1, 1)]
    public void Code_points_are_counted_as_python_counts(string text, int offset, int expected)
    {
        CodePoints points = new(text);

        points.OfUtf16(offset).Should().Be(expected);
    }

    [Theory]
    [InlineData("any", "politician", EntityType.Person)]
    [InlineData("any", "PER", EntityType.Person)]
    [InlineData("any", "gpe", EntityType.Location)]
    [InlineData("gmb", "gpe", EntityType.Nationality)]
    [InlineData("any", "facility", EntityType.Facility)]
    [InlineData("any", "Misc", EntityType.Miscellaneous)]
    [InlineData("any", "tim", EntityType.Date)]
    [InlineData("any", "CARDINAL", null)]
    [InlineData("any", "moon", null)]
    public void Labels_have_types(string set, string label, EntityType? type) => LabelMap.Load().Of(set, label).Should().Be(type);

    [Fact]
    public void A_label_that_means_nothing_is_known_and_another_is_not()
    {
        LabelMap.Load().Knows("any", "cardinal").Should().BeTrue();
        LabelMap.Load().Knows("any", "moon").Should().BeFalse();
    }

    [Theory]
    [InlineData("Q43229|Q215627", EntityType.Person)]
    [InlineData("Q27096213|Q43229", EntityType.Location)]
    [InlineData("Q99|moon", null)]
    public void Of_several_labels_the_first_of_the_table_decides(string labels, EntityType? type) => LabelMap.Load().FirstOf("any", labels.Split('|')).Should().Be(type);

    [Theory]
    [InlineData(EntityType.Facility, "Location,Person", EntityType.Location)]
    [InlineData(EntityType.Facility, "Facility,Location", EntityType.Facility)]
    [InlineData(EntityType.Work, "Miscellaneous", EntityType.Miscellaneous)]
    [InlineData(EntityType.Work, "Person", null)]
    [InlineData(EntityType.Date, "Miscellaneous", null)]
    [InlineData(EntityType.Person, "Miscellaneous,Location", null)]
    public void A_type_the_set_does_not_have_is_the_coarser_one(EntityType type, string known, EntityType? expected)
        => TypeScheme.Fold(type, known.Split(',').Select(Enum.Parse<EntityType>).ToHashSet()).Should().Be(expected);

    [Fact]
    public void Every_type_but_times_and_amounts_is_of_the_four_classes()
        => Enum.GetValues<EntityType>().Where(type => TypeScheme.FourClassOf(type) is null)
            .Should().BeEquivalentTo([EntityType.Date, EntityType.Time, EntityType.Money, EntityType.Percent, EntityType.Quantity]);
}
