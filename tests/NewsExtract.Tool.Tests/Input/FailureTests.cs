using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input;

/// <summary>What goes wrong with one page is said in one line and costs nothing but that page.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_missing_file_is_named()
    {
        int exitCode = await _tool.RunAsync("extract", "nowhere.html");

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be("newsextract: nowhere.html: no such file or folder\n");
    }

    [Fact]
    public async Task A_folder_without_pages_is_a_failure()
    {
        string folder = Path.GetDirectoryName(_tool.Write("in/readme.md", "x"))!;

        int exitCode = await _tool.RunAsync("extract", folder);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {folder}: no .html");
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        byte[] picture = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[400]];
        string path = _tool.Write("a.html", picture);

        int exitCode = await _tool.RunAsync("extract", path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be($"newsextract: {path}: binary data, not a page\n");
    }

    [Fact]
    public async Task Bytes_that_are_in_no_charset_are_refused_with_one_line()
    {
        // Control codes and lone bytes that no legacy page explains as text.
        byte[] bytes = [.. Enumerable.Range(0, 600).Select(i => (byte)(i % 3 == 0 ? 0x01 + (i % 7) : 0x80 + (i % 128)))];
        string path = _tool.Write("a.txt", bytes);

        int exitCode = await _tool.RunAsync("extract", path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {path}: ");
        _tool.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_stray_byte_is_a_warning_only()
    {
        string sentence = "Die Fähre fährt ab Montag wieder, sagte die Gesellschaft, und der Hafen ist für alle geöffnet. ";
        byte[] text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(sentence, 100)));
        string path = _tool.Write("a.txt", [.. text, 0xFF, .. text]);

        int exitCode = await _tool.RunAsync("extract", path, "--charset", "utf-8");

        exitCode.Should().Be(ExitCode.Success);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {path}: warning: ");
        _tool.Output.Should().StartWith("Die Fähre");
    }

    [Fact]
    public async Task One_bad_file_does_not_stop_the_rest()
    {
        _tool.Write("in/a.txt", "first");
        _tool.Write("in/b.txt", "throw");
        _tool.Write("in/c.html", [0, 1, 2, 3, 0, 0, 0, 0]);
        _tool.Write("in/d.txt", "last");

        int exitCode = await _tool.RunAsync("extract", Path.Combine(_tool.Folder, "in"));

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Output.Should().Contain("first").And.Contain("last");
        _tool.ErrorLines.Should().HaveCount(2);
        _tool.ErrorLines[0].Should().Contain("b.txt: internal error: InvalidOperationException: a bug in two lines");
        _tool.ErrorLines[1].Should().Contain("c.html: binary");
    }

    [Theory]
    [InlineData("empty", "the page has no text")]
    [InlineData("long", "the page is over a limit and was cut off")]
    public async Task A_partial_result_is_a_warning_only(string page, string warning)
    {
        string path = _tool.Write("a.txt", page);

        int exitCode = await _tool.RunAsync("extract", path);

        exitCode.Should().Be(ExitCode.Success);
        _tool.Error.Should().Be($"newsextract: {path}: warning: {warning}\n");
    }

    [SkippableOnRootFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_without_read_permission_is_named()
    {
        string path = _tool.Write("a.txt", "x");
        File.SetUnixFileMode(path, UnixFileMode.None);

        int exitCode = await _tool.RunAsync("extract", path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be($"newsextract: {path}: permission denied\n");
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named()
    {
        string path = _tool.Write("a.txt", "x");
        await using FileStream holder = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        int exitCode = await _tool.RunAsync("extract", path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {path}: ");
    }

    [Fact]
    public async Task A_cancelled_run_says_so_by_its_exit_code()
    {
        _tool.Cancellation = new CancellationToken(canceled: true);

        int exitCode = await _tool.RunAsync("extract", _tool.Write("a.txt", "x"));

        exitCode.Should().Be(ExitCode.Cancelled);
        _tool.Output.Should().BeEmpty();
        _tool.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Waiting_for_standard_input_can_be_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        _tool.Cancellation = cancellation.Token;
        using StuckStream input = new();

        Task<int> run = _tool.RunAsync(host => host with { Input = input }, "extract", "-");
        await input.Entered;
        await cancellation.CancelAsync();

        (await run).Should().Be(ExitCode.Cancelled);
    }
}
