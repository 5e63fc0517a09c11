using FluentAssertions;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Stories;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Cli;

public sealed class StoriesArgumentsTests
{
    [Fact]
    public void All_options_are_read()
        => StoriesArguments.Parse(["--data=d", "--dates", "hidden", "--pages=whole", "--out=o", "--gate", "g=1", "--update-floors", "--allow-lower"]).Should().BeEquivalentTo(
            new StoriesArguments(new() { Data = "d", Out = "o", Gate = "g=1", UpdateFloors = true, AllowLower = true }) { Dates = [DateUse.Hidden], ExtractsPages = false });

    [Fact]
    public void No_option_is_needed()
        => StoriesArguments.Parse([]).Should().BeEquivalentTo(new StoriesArguments(new CommonArguments()) { Dates = [DateUse.Given, DateUse.Hidden], ExtractsPages = true });

    [Theory]
    [InlineData("'--folds' is no option of stories; see stories --help.", "--folds", "5")]
    [InlineData("--data needs a value; see stories --help.", "--data")]
    [InlineData("--dates takes given, hidden or both, not 'none'.", "--dates", "none")]
    [InlineData("--pages takes article or whole, not 'html'.", "--pages=html")]
    [InlineData("--update-floors needs --gate FILE.", "--update-floors")]
    public void A_wrong_argument_is_named(string message, params string[] arguments)
        => FluentActions.Invoking(() => StoriesArguments.Parse(arguments)).Should().Throw<UsageException>().WithMessage(message);
}
