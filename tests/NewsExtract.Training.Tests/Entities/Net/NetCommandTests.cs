using FluentAssertions;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Entities.Net;

public class NetCommandTests
{
    private const int Failed = 1;
    private const int Misused = 2;

    [Theory]
    [InlineData("net-data: --out DIR must*", "net-data")]
    [InlineData("net-import: the FILE*", "net-import")]
    [InlineData("net-import: 'second' is not an option*", "net-import", "first", "second")]
    [InlineData("net-import: '--chain-share' is not an option, or lacks its value*", "net-import", "file", "--chain-share", "1.5")]
    [InlineData("net-import: '--vectors' is not an option*", "net-import", "file", "--vectors", "v")]
    public void A_wrong_argument_is_told(string message, params string[] arguments)
    {
        (int code, string error) = Run(arguments);

        code.Should().Be(Misused);
        error.Should().Match(message);
    }

    [Fact]
    public void Weights_that_are_missing_are_told()
    {
        using TemporaryFolder folder = new();

        (int code, string error) = Run("net-import", folder.At("nothing.net"), "--chain-share", "0.5", "--data", folder.Path, "--out", folder.At("net.bin"));

        code.Should().Be(Failed);
        error.Should().Contain("nothing.net");
    }

    private static (int Code, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), errors = new();
        int code = TrainCommand.Run(arguments, output, errors, CancellationToken.None);
        return (code, errors.ToString());
    }
}
