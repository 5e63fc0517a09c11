using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Output;

/// <summary>Where articles go: one stream for all, or a file each.</summary>
public sealed class DestinationTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    private string Folder(string name) => Path.Combine(_tool.Folder, name);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("blocks")]
    public async Task Several_pages_get_a_header_line_each(string format)
    {
        string a = _tool.Write("a.txt", "first");
        string b = _tool.Write("b.txt", "second");

        await _tool.RunAsync("extract", a, b, "--format", format);

        _tool.Output.Should().StartWith($"==> {a} <==\n").And.Contain($"\n\n==> {b} <==\n");
    }

    [Fact]
    public async Task Several_pages_are_json_lines()
    {
        string a = _tool.Write("a.txt", "first\nwith \u2028 breaks");
        string b = _tool.Write("b.txt", "second");

        await _tool.RunAsync("extract", a, b, "--format", "json");

        _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString())
            .Should().Equal(a, b);
    }

    [Fact]
    public async Task A_folder_with_one_page_is_written_like_a_folder_with_more()
    {
        _tool.Write("in/a.txt", "only");

        await _tool.RunAsync("extract", Folder("in"), "--format", "json");

        _tool.Output.Count(character => character == '\n').Should().Be(1);
    }

    [Theory]
    [InlineData("text", "a.txt", "sub/b.txt")]
    [InlineData("markdown", "a.md", "sub/b.md")]
    [InlineData("html", "a.html", "sub/b.html")]
    [InlineData("json", "a.json", "sub/b.json")]
    [InlineData("blocks", "a.blocks.txt", "sub/b.blocks.txt")]
    public async Task Out_writes_a_file_per_page_laid_out_as_the_input(string format, params string[] expected)
    {
        _tool.Write("in/a.html", "<p>first");
        _tool.Write("in/sub/b.txt", "second");

        int exitCode = await _tool.RunAsync("extract", Folder("in"), "--out", Folder("out"), "--format", format);

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().BeEmpty();
        Directory.EnumerateFiles(Folder("out"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder("out"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Should().Equal(expected);
        File.ReadAllText(Path.Combine(Folder("out"), expected[1])).Should().Contain("second").And.EndWith("\n");
    }

    [Fact]
    public async Task Pages_of_one_name_do_not_overwrite_each_other()
    {
        string html = _tool.Write("in/page.html", "one");
        string text = _tool.Write("in/page.txt", "two");
        string other = _tool.Write("other/page.html", "three");
        string last = _tool.Write("last/page.html", "four");

        await _tool.RunAsync("extract", html, text, other, last, "--out", Folder("out"));

        Directory.EnumerateFiles(Folder("out")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["page.txt"] = "one\n",
            ["page.txt.txt"] = "two\n",
            ["page.html.txt"] = "three\n",
            ["page.html-2.txt"] = "four\n",
        });
    }

    [Fact]
    public async Task A_page_is_not_replaced_by_its_own_article()
    {
        string path = _tool.Write("in/page.txt", "original");

        await _tool.RunAsync("extract", path, "--out", Folder("in"));

        File.ReadAllText(path).Should().Be("original");
        File.ReadAllText(path + ".txt").Should().Be("original\n");
    }

    [Fact]
    public async Task What_an_earlier_run_wrote_below_the_folder_is_not_read_again()
    {
        _tool.Write("in/page.html", "page");
        _tool.Write("in/out/page.txt", "earlier");

        await _tool.RunAsync("extract", Folder("in"), "--out", Folder("in/out"));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("page");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        string page = _tool.Write("a.txt", "x");
        string blocked = _tool.Write("blocked", "a file, not a folder");

        int exitCode = await _tool.RunAsync("extract", page, "--out", blocked);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {blocked}").And.Contain("cannot be written");
    }

    [Fact]
    public async Task Out_is_not_coloured_for_the_terminal()
    {
        string page = _tool.Write("a.txt", "x");

        await _tool.RunAsync(host => host with { OutputIsTerminal = true }, "extract", page, "--out", Folder("out"), "--format", "blocks");

        File.ReadAllText(Path.Combine(Folder("out"), "a.blocks.txt")).Should().NotContain("\e");
    }

    [Theory]
    [InlineData(32)]
    [InlineData(unchecked((int)0x8007006D))]
    [InlineData(unchecked((int)0x800700E8))]
    public async Task A_broken_pipe_ends_the_run_quietly(int code)
    {
        using BrokenWriter output = new(new IOException("Broken pipe", code));

        int exitCode = await _tool.RunAsync(host => host with { Output = output }, "extract", _tool.Write("a.txt", "x"), _tool.Write("b.txt", "y"));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Error.Should().BeEmpty();
        _tool.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_full_disk_is_not_quiet()
    {
        using BrokenWriter output = new(new IOException("No space left on device", 28));

        int exitCode = await _tool.RunAsync(host => host with { Output = output }, "extract", _tool.Write("a.txt", "x"));

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be("newsextract: standard output: No space left on device\n");
    }
}
