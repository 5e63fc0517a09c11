using FluentAssertions;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Gate;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Gate;

public sealed class QualityGateTests
{
    private static readonly FloorKey News = new("news", "html", "embedded");

    [Fact]
    public void Scores_at_their_floors_pass()
    {
        QualityGate gate = QualityGate.Check([Entry(News, "d", ("f1", 0.9), ("date.day", 0.5))], [Entry(News, "d", ("f1", 0.9), ("date.day", 0.6))]);

        (gate.ExitCode, gate.Passed, gate.Lines.Count).Should().Be((ExitCodes.Success, 2, 0));
    }

    [Fact]
    public void A_score_below_its_floor_fails_with_a_line()
    {
        QualityGate gate = QualityGate.Check([Entry(News, "d", ("f1", 0.9), ("date.day", 0.5))], [Entry(News, "d", ("f1", 0.8999), ("date.day", 0.5))]);

        gate.ExitCode.Should().Be(ExitCodes.BelowFloor);
        gate.Lines.Should().Equal("below floor: news html (embedded) f1: 0.8999 < 0.9000");
    }

    [Fact]
    public void A_metric_that_is_no_longer_measured_fails()
        => QualityGate.Check([Entry(News, "d", ("f1", 0.9))], [Entry(News, "d")]).Lines.Should().Equal("below floor: news html (embedded) f1: not measured < 0.9000");

    [Fact]
    public void Another_corpus_is_not_compared_and_fails()
    {
        QualityGate gate = QualityGate.Check([Entry(News, "old", ("f1", 0.9))], [Entry(News, "new", ("f1", 0.1))]);

        gate.ExitCode.Should().Be(ExitCodes.OtherCorpus);
        gate.Lines.Should().ContainSingle().Which.Should().StartWith("other corpus: news html (embedded)").And.Contain("old").And.Contain("new");
    }

    [Fact]
    public void An_absent_set_and_a_set_without_floors_are_skipped()
    {
        FloorKey other = News with { Set = "other" };

        QualityGate gate = QualityGate.Check([Entry(News, "d", ("f1", 0.9))], [Entry(other, "d", ("f1", 0.9))]);

        (gate.ExitCode, gate.Passed, gate.Skipped).Should().Be((ExitCodes.Success, 0, 2));
        gate.Lines.Should().Equal("skipped: news html (embedded): not measured in this run", "skipped: other html (embedded): has no floors yet");
    }

    [Fact]
    public void The_last_line_sums_up()
    {
        StringWriter output = new() { NewLine = "\n" };

        QualityGate.Check([Entry(News, "d", ("f1", 0.9), ("title.exact", 0.2))], [Entry(News, "d", ("f1", 0.8), ("title.exact", 0.3))]).Write(output);

        output.ToString().Should().EndWith("\ngate: 1 passed, 1 failed, 0 skipped\n");
    }

    private static FloorEntry Entry(FloorKey key, string digest, params (string Name, double Value)[] metrics)
        => new(key, digest, metrics.ToDictionary(metric => metric.Name, metric => metric.Value));
}
