using FluentAssertions;
using NewsExtract.Benchmarks.Guard;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Guard;

public sealed class GuardArgumentsTests
{
    [Fact]
    public void Budgets_are_those_of_the_project_unless_another_file_is_named()
    {
        GuardArguments.Parse([]).Should().Match<GuardArguments>(asked => asked.Budgets.EndsWith("budgets.json", StringComparison.Ordinal) && File.Exists(asked.Budgets) && !asked.Update);
        GuardArguments.Parse(["--update", "--budgets", "mine.json"]).Should().Be(new GuardArguments("mine.json", Update: true));
    }

    [Theory]
    [InlineData("--budget")]
    [InlineData("--budgets")]
    [InlineData("fast")]
    public void What_means_nothing_is_an_error_that_shows_the_usage(string argument)
        => FluentActions.Invoking(() => GuardArguments.Parse([argument])).Should().Throw<BudgetException>().WithMessage($"*{argument}*Usage: guard*--update*");
}
