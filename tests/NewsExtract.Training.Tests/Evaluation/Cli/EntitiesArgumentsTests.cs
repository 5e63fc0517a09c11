using FluentAssertions;
using NewsExtract.Evaluation.Cli;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Cli;

public sealed class EntitiesArgumentsTests
{
    [Fact]
    public void All_options_are_read()
        => EntitiesArguments.Parse(["--data=d", "--split", "test", "--accuracy", "fast", "--out=o", "--gate", "g=1", "--update-floors", "--allow-lower"]).Should().Be(
            new EntitiesArguments(new() { Data = "d", Out = "o", Gate = "g=1", UpdateFloors = true, AllowLower = true }) { Split = "test", Accuracy = EntityAccuracy.Fast });

    [Fact]
    public void No_option_is_needed() => EntitiesArguments.Parse([]).Should().Be(new EntitiesArguments(new CommonArguments()) { Split = "dev", Accuracy = EntityAccuracy.Accurate });

    [Theory]
    [InlineData("'--folds' is no option of entities; see entities --help.", "--folds", "5")]
    [InlineData("--data needs a value; see entities --help.", "--data")]
    [InlineData("--split takes train, dev or test, not 'all'.", "--split", "all")]
    [InlineData("--accuracy takes fast or accurate, not 'best'.", "--accuracy", "best")]
    [InlineData("--update-floors takes no value; see entities --help.", "--gate=g", "--update-floors=yes")]
    [InlineData("--update-floors needs --gate FILE.", "--update-floors")]
    [InlineData("--allow-lower needs --update-floors.", "--gate", "g", "--allow-lower")]
    public void A_wrong_argument_is_named(string message, params string[] arguments)
        => FluentActions.Invoking(() => EntitiesArguments.Parse(arguments)).Should().Throw<UsageException>().WithMessage(message);
}
