using FluentAssertions;
using NewsExtract.Evaluation.Entities.Tagging;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

public sealed class JoinedTextTaggerTests
{
    private static readonly string[][] s_sentences = [["Ada", "Moor", "left"], [], ["Quay-side", "sank"]];

    // The joined text: "Ada Moor left\n\nQuay-side sank".
    [Theory]
    [InlineData("0-8", "0:0-2", 0, 0)]
    [InlineData("0-3,4-8,15-24", "0:0-1,0:1-2,2:0-1", 0, 0)]
    [InlineData("15-19", "2:0-1", 1, 0)]
    [InlineData("5-13", "0:1-3", 1, 0)]
    [InlineData("15-19,20-24", "2:0-1", 1, 1)]
    [InlineData("0-5,6-13", "0:0-2", 1, 1)]
    [InlineData("9-24,25-29", "2:1-2", 0, 1)]
    [InlineData("25-29,0-3", "0:0-1,2:1-2", 0, 0)]
    public void Mentions_are_brought_back_to_tokens(string spans, string expected, int widened, int dropped)
    {
        JoinedTextTagger tagger = new(text => [.. spans.Split(',').Select(span => span.Split('-').Select(int.Parse).ToArray())
            .Select(span => new EntityMention { Span = new(span[0], span[1] - span[0]), Type = EntityType.Person, Text = text[span[0]..span[1]], Confidence = 0.5 })]);

        IReadOnlyList<TaggedSpan> found = tagger.Tag(s_sentences);

        string.Join(',', found.Select(span => $"{span.Sentence}:{span.Start}-{span.End}")).Should().Be(expected);
        found.Should().OnlyContain(span => span.Confidence == 0.5 && span.Type == EntityType.Person);
        (tagger.Widened, tagger.Dropped).Should().Be((widened, dropped));
    }

    [Fact]
    public void No_sentences_have_no_mentions() => new JoinedTextTagger(_ => []).Tag([]).Should().BeEmpty();
}
