using FluentAssertions;
using NewsExtract.Evaluation.Cli;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Cli;

public sealed class ArticlesArgumentsTests
{
    [Fact]
    public void All_options_are_read()
        => ArticlesArguments.Parse(["--data", "d", "--out=o", "--folds", "5", "--gate", "g=1", "--update-floors", "--allow-lower"]).Should().Be(
            new ArticlesArguments(new() { Data = "d", Out = "o", Gate = "g=1", UpdateFloors = true, AllowLower = true }) { Folds = 5 });

    [Fact]
    public void No_option_is_needed() => ArticlesArguments.Parse([]).Should().Be(new ArticlesArguments(new CommonArguments()));

    [Theory]
    [InlineData("'--fold' is no option of articles; see articles --help.", "--fold", "5")]
    [InlineData("'here' is no option of articles; see articles --help.", "here")]
    [InlineData("--data needs a value; see articles --help.", "--data")]
    [InlineData("--folds takes a number from 2 to 100, not '1'.", "--folds", "1")]
    [InlineData("--folds takes a number from 2 to 100, not 'five'.", "--folds=five")]
    [InlineData("--allow-lower takes no value; see articles --help.", "--allow-lower=yes")]
    [InlineData("--update-floors needs --gate FILE.", "--update-floors")]
    [InlineData("--allow-lower needs --update-floors.", "--gate", "g", "--allow-lower")]
    public void A_wrong_argument_is_named(string message, params string[] arguments)
        => FluentActions.Invoking(() => ArticlesArguments.Parse(arguments)).Should().Throw<UsageException>().WithMessage(message);
}
