using FluentAssertions;
using NewsExtract.Benchmarks.Guard;
using NewsExtract.Benchmarks.Measuring;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Guard;

public sealed class GuardReportTests
{
    [Theory]
    [InlineData(2.0, 1000, 2, "")]
    [InlineData(2.79, 1000, 2, "")]
    [InlineData(0.5, 10, 2, "")]
    [InlineData(2.81, 1000, 1, "too slow")]
    [InlineData(double.NaN, 1000, 1, "too slow")]
    [InlineData(2.0, 1001, 1, "allocates too much")]
    [InlineData(4.0, 2000, 0, "too slow, allocates too much")]
    public void A_stage_is_held_to_its_ratio_with_a_margin_and_to_its_bytes_without(double ratio, long bytes, int passed, string complaint)
    {
        GuardReport report = GuardReport.Compare(Budgets(("one", 2, 1000)), [Result("one", ratio, bytes)]);

        report.Passed.Should().Be(passed);
        report.Failed.Should().Be(2 - passed);
        report.Verdicts.Single().Complaint.Should().Be(complaint);
    }

    [Fact]
    public void A_stage_without_a_budget_fails()
    {
        GuardReport report = GuardReport.Compare(Budgets(("one", 2, 1000)), [Result("one", 1, 1), Result("new", 1, 1)]);

        (report.Passed, report.Failed).Should().Be((2, 2));
        report.Verdicts[1].Complaint.Should().Contain("no budget");
    }

    [Fact]
    public void A_budget_without_a_stage_fails()
    {
        GuardReport report = GuardReport.Compare(Budgets(("one", 2, 1000), ("gone", 2, 1000)), [Result("one", 1, 1)]);

        (report.Passed, report.Failed).Should().Be((2, 2));
        report.Verdicts[1].Complaint.Should().Contain("not measured");
    }

    [Fact]
    public void The_last_line_is_the_sum_and_every_failure_has_a_line()
    {
        using var output = new StringWriter { NewLine = "\n" };

        GuardReport.Compare(Budgets(("one", 2, 1000), ("two", 2, 1000)), [Result("one", 9, 1), Result("two", 1, 1)]).Write(output);

        output.ToString().Should().Contain("\none: too slow\n").And.NotContain("two: ").And.EndWith("\nguard: 3 passed, 1 failed, 0 skipped\n");
    }

    private static BudgetList Budgets(params (string Stage, double Ratio, long Bytes)[] stages)
        => new("inputs", [.. stages.Select(stage => new Budget(stage.Stage, stage.Ratio, stage.Bytes, new StageTarget()))]);

    private static StageResult Result(string stage, double ratio, long bytes) => new(stage, ratio, 1e6, "words", bytes, 1, "bytes a word", "reference");
}
