using FluentAssertions;
using NewsExtract.Benchmarks.Guard;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Measuring;
using NewsExtract.Benchmarks.References;
using NewsExtract.Benchmarks.Stages;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Guard;

/// <summary>Measured for good: work made slower on purpose, or given something to allocate, is found out.</summary>
public sealed class SlowedStageTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 40).Select(seed => FlatPageWriter.Write(GeneratedPage.Make((ulong)seed)))];

    private static readonly Stage Honest = new()
    {
        Name = "honest",
        ReferenceName = "split and hash",
        Reference = () => WordPass.Run(Texts),
        Work = () => WordPass.Run(Texts),
        Check = () => { },
        Units = 1,
        Unit = "passes",
        Allocation = AllocationScale.Per("pass", 1),
    };

    [Fact]
    public void The_same_work_keeps_within_its_budget() => Against(Honest).Failed.Should().Be(0);

    [Fact]
    public void Work_that_does_everything_twice_is_too_slow()
        => Against(Honest with { Work = () => WordPass.Run(Texts) + WordPass.Run(Texts) }).Verdicts.Single().Complaint.Should().Contain("too slow");

    [Fact]
    public void Work_that_makes_one_small_object_allocates_too_much()
        => Against(Honest with { Work = () => WordPass.Run(Texts) + new byte[(int)(WordPass.Run(Texts[0]) & 1) + 8].Length }).Verdicts.Single().Complaint.Should().Contain("allocates too much");

    // Of three goes the fastest, as the guard does.
    private static GuardReport Against(Stage stage)
        => GuardReport.Compare(new BudgetList("", [new Budget("honest", 1, 0, new StageTarget())]), [Enumerable.Range(0, 3).Select(_ => StageMeter.Measure(stage)).MinBy(result => result.Ratio)!]);
}
