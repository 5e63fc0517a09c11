using System.Diagnostics;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Ctrl-C ends a run between lines.</summary>
[Collection(Alone.Name)]
public sealed class InterruptTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [UnixTheory]
    [InlineData("run", "1")]
    [InlineData("run", "2")]
    [InlineData("cluster", "2")]
    public async Task Ctrl_C_leaves_whole_lines_and_says_so_by_the_exit_code(string command, string jobs)
    {
        // Far more than is done before the signal; long lines, so that a pipe takes only parts of them at a time.
        string filler = string.Join("\\n", Enumerable.Range(0, 400).Select(SampleLines.Text));
        await File.WriteAllLinesAsync(Path.Combine(_tool.Folder, "in.jsonl"), Enumerable.Range(0, 3000).Select(i => $$"""{"id":{{i}},"text":"{{filler}}"}"""));
        using Process process = ToolProcess.Start(_tool.Folder, command, "in.jsonl", "--jobs", jobs);
        Task<string> error = process.StandardError.ReadToEndAsync();
        List<string> lines = [(await process.StandardOutput.ReadLineAsync())!];

        using (Process kill = ToolProcess.StartOther(_tool.Folder, "kill", "-INT", $"{process.Id}"))
        {
            await kill.WaitForExitAsync();
        }

        string rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(ExitCode.Cancelled, await error);
        rest.Should().Match(text => text.Length == 0 || text.EndsWith('\n'));
        lines.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        lines.Should().HaveCountLessThan(3000);
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, lines.Count));
    }

    private sealed class UnixTheoryAttribute : TheoryAttribute
    {
        public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "needs the signals of Unix" : null;
    }
}
