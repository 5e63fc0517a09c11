using FluentAssertions;
using NewsExtract.Entities.Tagging;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class TagSchemeTests
{
    private const int Person = 0;
    private const int Money = TagScheme.TypeCount - 1;

    [Fact]
    public void Every_type_has_four_labels_and_no_label_two_meanings()
    {
        int[] labels = [.. Enumerable.Range(0, TagScheme.TypeCount).SelectMany(type => new[] { TagScheme.FirstBegin, TagScheme.FirstInside, TagScheme.FirstEnd, TagScheme.FirstSingle }.Select(first => first + type)), TagScheme.Outside];

        labels.Order().Should().Equal(Enumerable.Range(0, TagScheme.LabelCount));
        TagScheme.LabelCount.Should().BeLessThanOrEqualTo(TagScheme.RowLength);
        TagScheme.Types.Should().HaveCount(TagScheme.TypeCount).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(TagScheme.FirstBegin + Person, TagScheme.FirstInside + Person, true)]
    [InlineData(TagScheme.FirstBegin + Person, TagScheme.FirstEnd + Person, true)]
    [InlineData(TagScheme.FirstInside + Money, TagScheme.FirstEnd + Money, true)]
    [InlineData(TagScheme.FirstEnd + Money, TagScheme.FirstBegin + Person, true)]
    [InlineData(TagScheme.Outside, TagScheme.FirstSingle + Person, true)]
    [InlineData(TagScheme.FirstSingle + Person, TagScheme.Outside, true)]
    [InlineData(TagScheme.FirstBegin + Person, TagScheme.FirstEnd + Money, false)]
    [InlineData(TagScheme.FirstBegin + Person, TagScheme.Outside, false)]
    [InlineData(TagScheme.Outside, TagScheme.FirstInside + Person, false)]
    [InlineData(TagScheme.FirstSingle + Person, TagScheme.FirstEnd + Person, false)]
    [InlineData(TagScheme.FirstInside + Person, TagScheme.FirstBegin + Person, false)]
    public void Labels_follow_each_other_as_BIOES_says(int previous, int next, bool may)
        => TagScheme.MayFollow(previous, next).Should().Be(may);

    [Fact]
    public void A_sentence_neither_begins_within_a_mention_nor_ends_there()
    {
        Enumerable.Range(0, TagScheme.LabelCount).Count(TagScheme.MayStart).Should().Be((2 * TagScheme.TypeCount) + 1);
        TagScheme.MayStart(TagScheme.FirstInside).Should().BeFalse();
        TagScheme.MayEnd(TagScheme.FirstBegin).Should().BeFalse();
        TagScheme.MayEnd(TagScheme.FirstEnd).Should().BeTrue();
    }
}
