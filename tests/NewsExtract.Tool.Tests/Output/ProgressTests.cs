using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Output;

/// <summary>Progress is for someone who waits at a terminal, and for nobody else.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(25, true, true)]
    [InlineData(25, false, false)]
    [InlineData(20, true, false)]
    public async Task Progress_is_shown_for_long_runs_on_a_terminal(int pages, bool terminal, bool expected)
    {
        for (int i = 0; i < pages; i++)
        {
            _tool.Write($"in/{i:00}.txt", "x");
        }

        await _tool.RunAsync(host => host with { ErrorIsTerminal = terminal }, "extract", Path.Combine(_tool.Folder, "in"));

        _tool.Error.Contains("25/25 ", StringComparison.Ordinal).Should().Be(expected);
        _tool.Error.Should().Match(error => expected ? error.EndsWith("\r\e[K", StringComparison.Ordinal) : error.Length == 0);
        _tool.Output.Should().NotContain("\e");
    }

    [Fact]
    public async Task An_error_takes_the_place_of_the_progress_line()
    {
        for (int i = 0; i < 25; i++)
        {
            _tool.Write($"in/{i:00}.txt", i == 7 ? "throw" : "x");
        }

        await _tool.RunAsync(host => host with { ErrorIsTerminal = true }, "extract", Path.Combine(_tool.Folder, "in"));

        _tool.Error.Should().Contain("\r\e[Knewsextract: ");
    }
}
