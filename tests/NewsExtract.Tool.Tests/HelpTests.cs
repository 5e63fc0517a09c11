using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Every command explains itself.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("extract")]
    [InlineData("entities")]
    [InlineData("compare")]
    [InlineData("cluster")]
    [InlineData("run")]
    [InlineData("sign")]
    [InlineData("pair")]
    [InlineData("report")]
    public async Task Help_ends_with_examples_and_exit_codes(string command)
    {
        (await _tool.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Should().Be(ExitCode.Success);

        string help = _tool.Output[_tool.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..];
        string[] examples = [.. help[..help.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(1)];
        examples.Should().NotBeEmpty().And.OnlyContain(example => example.Contains($"newsextract {command}".TrimEnd(), StringComparison.Ordinal));
        help.Should().MatchRegex(@"Exit codes:\n  0 .*\n  1 .*\n  2 .*\n  130 .*\n$");
    }

    [Fact]
    public async Task The_readme_knows_every_command()
    {
        await _tool.RunAsync("--help");

        string[] commands = [.. _tool.Output[_tool.Output.IndexOf("Commands:\n", StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Trim().Split(' ')[0])];
        commands.Should().Contain("run");
        commands.Should().OnlyContain(command => SourceTree.Read("README.md").Contains($"newsextract {command}", StringComparison.Ordinal));
    }
}
