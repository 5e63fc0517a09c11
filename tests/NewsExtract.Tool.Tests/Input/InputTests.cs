using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input;

/// <summary>Where pages come from and what form they are taken for.</summary>
public sealed class InputTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("a.html", "plain", "auto", "Html")]
    [InlineData("a.HTM", "plain", "auto", "Html")]
    [InlineData("a.xhtml", "plain", "auto", "Html")]
    [InlineData("a.txt", "<p>tags</p>", "auto", "Text")]
    [InlineData("a.page", " \n<!DOCTYPE html><p>x", "auto", "Html")]
    [InlineData("a.page", "<?xml version='1.0'?><html/>", "auto", "Html")]
    [InlineData("a", "<p>x", "auto", "Html")]
    [InlineData("a", "< 5 percent", "auto", "Text")]
    [InlineData("a", "Words", "auto", "Text")]
    [InlineData("a.txt", "words", "html", "Html")]
    [InlineData("a.html", "<p>x", "text", "Text")]
    public async Task From_decides_the_form(string name, string content, string from, string form)
    {
        await _tool.RunAsync("extract", _tool.Write(name, content), "--from", from);

        _tool.Calls.Should().ContainSingle().Which.Form.ToString().Should().Be(form);
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_the_first_tag()
    {
        await _tool.RunAsync("extract", _tool.Write("page", [0xEF, 0xBB, 0xBF, .. "<p>x"u8]));

        _tool.Calls.Should().ContainSingle().Which.Form.Should().Be(InputForm.Html);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes("<p>From a pipe"));

        int exitCode = await _tool.RunAsync(host => host with { Input = input }, "extract", "-");

        exitCode.Should().Be(ExitCode.Success);
        _tool.Calls.Should().Equal(new EngineCall("<p>From a pipe", InputForm.Html, ExtractionHints.None));
    }

    [Fact]
    public async Task Charset_is_passed_on()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", Encoding.UTF8.GetBytes("größer")), "--charset", "utf-8");

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("größer");
    }

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_in_ordinal_order_of_known_extensions()
    {
        foreach (string name in new[] { "b.txt", "B.html", "a/z.htm", "a/c/d.xhtml", "a.txt", "readme.md", "picture.png" })
        {
            _tool.Write(Path.Combine("in", name), name);
        }

        int exitCode = await _tool.RunAsync("extract", Path.Combine(_tool.Folder, "in"));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Calls.Select(call => call.Page).Should().Equal("B.html", "a.txt", "a/c/d.xhtml", "a/z.htm", "b.txt");
    }

    [Fact]
    public async Task A_linked_folder_is_not_followed()
    {
        _tool.Write("in/a.txt", "a");
        Directory.CreateSymbolicLink(Path.Combine(_tool.Folder, "in", "loop"), Path.Combine(_tool.Folder, "in"));

        await _tool.RunAsync("extract", Path.Combine(_tool.Folder, "in"));

        _tool.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task Paths_keep_their_order()
    {
        await _tool.RunAsync("extract", _tool.Write("b.txt", "b"), _tool.Write("a.txt", "a"));

        _tool.Calls.Select(call => call.Page).Should().Equal("b", "a");
    }
}
