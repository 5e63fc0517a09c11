using System.Text;
using FluentAssertions;
using NewsExtract.Tool.Tests.Input.Archives;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Lines;

/// <summary>JSON lines are an input of every command.</summary>
public sealed class LineInputTests : IDisposable
{
    private const string Lines = """
        {"id":"a","html":"<p>one","url":"https://a.example/","title":"Mine","date":"2030-01-02"}

        {"id":2,"text":"two"}
        {"text":"three"}
        """;

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("a.jsonl", false)]
    [InlineData("a.NDJSON", false)]
    [InlineData("a.jsonl.gz", true)]
    [InlineData("a.json", false)]
    [InlineData("lines", true)]
    public async Task A_line_is_a_document(string name, bool compressed)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Lines);

        (await _tool.RunAsync("extract", _tool.Write(name, compressed ? WarcBuilder.Gzip(bytes) : bytes), "--format", "json")).Should().Be(ExitCode.Success);

        _tool.Calls.Select(call => (call.Page, call.Form, call.Hints.Url)).Should().Equal(
            ("<p>one", InputForm.Html, "https://a.example/"), ("two", InputForm.Article, null), ("three", InputForm.Article, null));
        string[] lines = _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(3);
        lines[0].Should().Contain($"{name} line 1\"").And.Contain("\"title\":\"Mine\"").And.Contain("\"published\":\"2030-01-02T");
        lines[1].Should().Contain($"{name} line 3\"").And.Contain("\"title\":\"A \\u003Ctitle\\u003E\"");
    }

    [Fact]
    public async Task Standard_input_tells_by_its_content()
    {
        await _tool.RunAsync(host => host with { Input = new MemoryStream(Encoding.UTF8.GetBytes(" \n{ \"id\":1,\"text\":\"one\"}")) }, "extract", "-");
        await _tool.RunAsync(host => host with { Input = new MemoryStream("{curly words}"u8.ToArray()) }, "extract", "-");
        await _tool.RunAsync(host => host with { Input = new MemoryStream(WarcBuilder.Gzip("<p>three"u8.ToArray())) }, "extract", "-");

        _tool.Calls.Select(call => call.Page).Should().Equal("one", "{curly words}", "<p>three");
    }

    [Fact]
    public async Task Text_may_be_a_whole_page()
    {
        await _tool.RunAsync("extract", _tool.Write("a.jsonl", """{"id":1,"text":"one"}"""), "--from", "text");

        _tool.Calls.Should().ContainSingle().Which.Form.Should().Be(InputForm.Text);
    }

    [Fact]
    public async Task Of_an_article_the_library_leaves_nothing_out()
    {
        await _tool.RunAsync(host => host with { Engine = ToolHost.LibraryEngine }, "extract", _tool.Write("a.jsonl", """{"id":1,"text":"Share this\n\nSubscribe now"}"""));

        _tool.Output.Should().EndWith(" line 1 <==\nShare this\n\nSubscribe now\n");
    }

    [Fact]
    public async Task Entities_are_found_in_lines()
    {
        await _tool.RunAsync("entities", _tool.Write("a.jsonl", """{"id":7,"text":"two","date":"2030-01-02"}"""), "--format", "json");

        _tool.EntityCalls.Should().Equal(new EntityCall("two", new DateOnly(2030, 1, 2)));
        _tool.Output.Should().StartWith("{\"schema\":1,\"id\":7,");
    }

    [Fact]
    public async Task A_compressed_file_that_is_cut_short_gives_its_whole_lines()
    {
        byte[] bytes = WarcBuilder.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $$"""{"id":{{i}},"text":"{{i * 7919}}"}""" + "\n"))));

        (await _tool.RunAsync("extract", _tool.Write("a.jsonl.gz", bytes[..(bytes.Length / 2)]))).Should().Be(ExitCode.InputFailed);

        _tool.Calls.Should().HaveCountGreaterThan(1000);
        _tool.ErrorLines.Should().HaveCount(2).And.Contain(line => line.Contains("cut short", StringComparison.Ordinal)).And.Contain(line => line.Contains("no JSON", StringComparison.Ordinal));
    }
}
