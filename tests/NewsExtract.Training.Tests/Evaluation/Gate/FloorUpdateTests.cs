using FluentAssertions;
using NewsExtract.Evaluation.Gate;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Gate;

public sealed class FloorUpdateTests
{
    private static readonly FloorKey News = new("news", "html", "embedded");

    [Fact]
    public void Floors_rise_and_do_not_sink()
    {
        FloorUpdate update = FloorUpdate.Of([Entry("d", 0.9, 0.5)], [Entry("d", 0.8, 0.6)], allowLower: false);

        update.Entries.Should().BeEquivalentTo([Entry("d", 0.9, 0.6)]);
        update.Refused.Should().Equal("floor kept: news html (embedded) f1: 0.8000 < 0.9000; pass --allow-lower to lower it");
    }

    [Fact]
    public void Floors_sink_with_leave()
    {
        FloorUpdate update = FloorUpdate.Of([Entry("d", 0.9, 0.5)], [Entry("d", 0.8, 0.6)], allowLower: true);

        update.Entries.Should().BeEquivalentTo([Entry("d", 0.8, 0.6)]);
        update.Refused.Should().BeEmpty();
    }

    [Fact]
    public void On_another_corpus_an_entry_is_replaced_whole_or_not_at_all()
    {
        FloorUpdate.Of([Entry("old", 0.9, 0.5)], [Entry("new", 0.8, 0.6)], allowLower: false).Entries.Should().BeEquivalentTo([Entry("old", 0.9, 0.5)]);
        FloorUpdate.Of([Entry("old", 0.9, 0.5)], [Entry("new", 0.9, 0.6)], allowLower: false).Entries.Should().BeEquivalentTo([Entry("new", 0.9, 0.6)]);
    }

    [Fact]
    public void Sets_that_were_not_measured_keep_their_floors()
        => FloorUpdate.Of([Entry("d", 0.9, 0.5)], [], allowLower: true).Entries.Should().BeEquivalentTo([Entry("d", 0.9, 0.5)]);

    [Fact]
    public void Measured_scores_are_rounded_down()
        => FloorEntry.Measured(News, "d", [new("a", 0.96789), new("b", 1), new("c", 2 / 3.0), new("d", 0.7)]).Metrics.Values
            .Should().Equal(0.9678, 1, 0.6666, 0.7);

    private static FloorEntry Entry(string digest, double f1, double title)
        => new(News, digest, new Dictionary<string, double> { ["f1"] = f1, ["title.exact"] = title });
}
