using FluentAssertions;
using NewsExtract.Benchmarks.Guard;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Stages;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Guard;

public sealed class BudgetFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read()
    {
        var budgets = new BudgetList("abc", [new Budget("one", 1.25, 300, new StageTarget(Ratio: 1.1)), new Budget("two", 2, 0, new StageTarget())]);

        BudgetFile.Write(_folder.At("budgets.json"), budgets);

        BudgetFile.Read(_folder.At("budgets.json")).Should().BeEquivalentTo(budgets, options => options.WithStrictOrdering());
        File.ReadAllText(_folder.At("budgets.json")).Should().Contain("\"ratio\": 1.25,\n").And.EndWith("}\n").And.NotContain("null");
    }

    [Fact]
    public void A_missing_file_says_how_to_make_one()
        => FluentActions.Invoking(() => BudgetFile.Read(_folder.At("none.json"))).Should().Throw<BudgetException>().WithMessage("*none.json*--update*");

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "inputs": "a" }""")]
    [InlineData("""{ "inputs": "a", "stages": null }""")]
    [InlineData("""{ "inputs": "a", "stages": [{ "stage": "one", "ratio": 1, "target": {} }] }""")]
    [InlineData("""{ "inputs": "a", "stages": [{ "stage": "one", "ratio": 0, "bytes": 1, "target": {} }] }""")]
    [InlineData("""{ "inputs": "a", "stages": [{ "stage": "one", "ratio": 1, "bytes": -1, "target": {} }] }""")]
    [InlineData("""{ "inputs": "a", "stages": [{ "stage": "one", "ratio": 1, "bytes": 1, "target": { "ration": 1 } }] }""")]
    [InlineData("""{ "inputs": "a", "stages": [{ "stage": "one", "ratio": 1, "bytes": 1, "target": {} }, { "stage": "one", "ratio": 1, "bytes": 1, "target": {} }] }""")]
    public void A_broken_file_is_not_taken(string json)
    {
        File.WriteAllText(_folder.At("budgets.json"), json);

        FluentActions.Invoking(() => BudgetFile.Read(_folder.At("budgets.json"))).Should().Throw<BudgetException>().WithMessage("*budgets.json*");
    }

    [Fact]
    public void The_committed_budgets_are_of_all_stages_and_of_these_inputs()
    {
        BudgetList budgets = BudgetFile.Read(GuardArguments.Parse([]).Budgets);

        budgets.Stages.Select(budget => budget.Stage).Should().BeEquivalentTo(StageList.Names);
        budgets.Inputs.Should().Be(StageInputs.Generate().Digest, "the generated pages must be the same everywhere; when they were changed, write the budgets anew with guard --update");
    }
}
