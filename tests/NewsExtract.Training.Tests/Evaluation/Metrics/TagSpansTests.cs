using FluentAssertions;
using NewsExtract.Evaluation.Metrics;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Metrics;

public sealed class TagSpansTests
{
    [Theory]
    [InlineData("O O", "")]
    [InlineData("B-PER I-PER O", "0-2 PER")]
    [InlineData("I-PER I-PER B-PER O I-LOC I-ORG", "0-2 PER, 2-3 PER, 4-5 LOC, 5-6 ORG")]
    [InlineData("S-PER B-ORG I-ORG E-ORG S-ORG", "0-1 PER, 1-4 ORG, 4-5 ORG")]
    [InlineData("U-PER B-ORG L-ORG I-ORG", "0-1 PER, 1-3 ORG, 3-4 ORG")]
    [InlineData("O E-ORG I-ORG", "1-2 ORG, 2-3 ORG")]
    [InlineData("B-PER I-LOC I-PER", "0-1 PER, 1-2 LOC, 2-3 PER")]
    [InlineData("PER PER _ LOC B-", "0-2 PER, 3-4 LOC, 4-5 B-")]
    [InlineData("-PER -PER", "0-1 PER, 1-2 PER")]
    public void Spans_are_read_as_conlleval_reads_them(string tags, string expected)
        => string.Join(", ", TagSpans.Of(tags.Split(' ')).Select(span => $"{span.Start}-{span.End} {span.Label}")).Should().Be(expected);

    [Fact]
    public void Tags_of_spans_give_the_spans_back()
    {
        TagSpan[] spans = [new(0, 2, "PER"), new(2, 3, "PER"), new(4, 5, "LOC")];

        string[] tags = TagSpans.ToTags(6, spans);

        tags.Should().Equal("B-PER", "I-PER", "B-PER", "O", "B-LOC", "O");
        TagSpans.Of(tags).Should().Equal(spans);
    }
}
