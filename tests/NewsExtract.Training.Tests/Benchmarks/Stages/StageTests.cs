using System.Reflection;
using FluentAssertions;
using NewsExtract.Benchmarks.Classes;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Stages;
using Xunit;

namespace NewsExtract.Training.Tests.Benchmarks.Stages;

public sealed class StageTests
{
    private static readonly Lazy<StageInputs> Inputs = new(StageInputs.Generate);

    public static TheoryData<string> Names => [.. StageList.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_stage_answers_right(string name)
    {
        Stage stage = StageList.Make(name, Inputs.Value);

        stage.Verify();

        stage.Name.Should().Be(name);
        stage.Units.Should().BePositive();
        stage.Reference().Should().NotBe(0).And.Be(stage.Reference());
    }

    [Fact]
    public void Every_stage_has_a_class_of_BenchmarkDotNet()
        => typeof(StageBenchmark).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(StageBenchmark)))
            .Select(type => ((StageBenchmark)Activator.CreateInstance(type)!).StageName).Should().BeEquivalentTo(StageList.Names);

    [Fact]
    public void Every_name_is_a_stage()
        => typeof(StageNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Should().BeEquivalentTo(StageList.Names).And.OnlyHaveUniqueItems();

    [Fact]
    public void Work_that_answers_differently_each_time_is_not_measured()
    {
        long answer = 0;
        Stage stage = StageList.Make(StageNames.LineScan, Inputs.Value) with { Work = () => answer++ };

        stage.Invoking(unsteady => unsteady.Verify()).Should().Throw<StageException>().WithMessage("*not deterministic*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("A line of its own.")]
    public void An_article_that_is_another_text_is_a_wrong_answer(string text)
        => FluentActions.Invoking(() => Answers.RequireArticles("stage", [text], Inputs.Value)).Should().Throw<StageException>().WithMessage("*'stage'*wrong answer*");

    [Fact]
    public void An_unknown_stage_is_an_error_that_names_the_known_ones()
        => FluentActions.Invoking(() => StageList.Make("fast", Inputs.Value)).Should().Throw<ArgumentException>().WithMessage("*'fast'*html-article*");
}
