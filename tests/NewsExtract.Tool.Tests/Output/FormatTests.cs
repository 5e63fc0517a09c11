using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Output;

/// <summary>What each format shows of an article.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Blocks_are_one_line_each_with_a_summary()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "Ferry runs."), "--format", "blocks");

        _tool.Output.Should().Be("""
            -    0 navigation    0.75 Home Politics
            +    1 list-item     0.99 Ferry runs.
            -    2 post-title    0.75 (repeat) Ferry runs.
            -    3 advertisement 0.75 Buy now [2J
            4 blocks: 1 kept, 3 dropped (1 advertisement, 1 navigation, 1 repeat); 11 characters of text; complete

            """);
    }

    [Fact]
    public async Task Blocks_are_cut_to_the_width_of_the_terminal()
    {
        string path = _tool.Write("a.txt", new string('x', 300));

        await _tool.RunAsync(host => host with { Width = 60 }, "extract", path, "--format", "blocks");

        string[] lines = _tool.Output.Split('\n');
        lines[1].Should().HaveLength(60).And.EndWith("x…");
        lines[2].Should().HaveLength(60);
    }

    [Fact]
    public async Task Blocks_are_a_hundred_columns_wide_when_redirected()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", new string('x', 300)), "--format", "blocks");

        _tool.Output.Split('\n')[1].Should().HaveLength(100);
    }

    [Fact]
    public async Task Full_shows_the_whole_text_of_blocks()
    {
        string text = new('x', 300);

        await _tool.RunAsync("extract", _tool.Write("a.txt", text), "--format", "blocks", "--full");

        _tool.Output.Should().Contain(text).And.NotContain("…");
    }

    [Theory]
    [InlineData("auto", true, null, "xterm", true)]
    [InlineData("auto", true, "", "xterm", true)]
    [InlineData("auto", true, "1", "xterm", false)]
    [InlineData("auto", true, null, "dumb", false)]
    [InlineData("auto", false, null, "xterm", false)]
    [InlineData("always", false, "1", "dumb", true)]
    [InlineData("never", true, null, "xterm", false)]
    public async Task Color_follows_the_option_the_terminal_and_no_color(string color, bool terminal, string? noColor, string term, bool expected)
    {
        string path = _tool.Write("a.txt", "Ferry runs.");
        Dictionary<string, string?> environment = new() { ["NO_COLOR"] = noColor, ["TERM"] = term };

        await _tool.RunAsync(
            host => host with { OutputIsTerminal = terminal, Environment = environment.GetValueOrDefault },
            "extract", path, "--format", "blocks", "--color", color);

        _tool.Output.Contains("\e[32m+    1 list-item", StringComparison.Ordinal).Should().Be(expected);
        _tool.Output.Contains("\e[2m-    0 navigation", StringComparison.Ordinal).Should().Be(expected);
        _tool.Output.Contains('\e').Should().Be(expected);
    }

    [Fact]
    public async Task Markdown_is_the_librarys()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "Ferry runs."), "--format", "markdown");

        _tool.Output.Should().Be(SampleArticle.Of("Ferry runs.").ToMarkdown().TrimEnd('\n') + "\n");
    }

    [Fact]
    public async Task Json_of_one_page_is_indented_and_has_every_field()
    {
        string path = _tool.Write("a.txt", "Größe <7> 東京");

        await _tool.RunAsync("extract", path, "--format", "json");

        _tool.Output.Should().Contain("\n  \"title\": \"A <title>\",\n").And.Contain("Größe <7> 東京").And.EndWith("}\n");
        JsonElement article = JsonDocument.Parse(_tool.Output).RootElement;
        article.EnumerateObject().Select(property => property.Name).Should().Equal(
            "source", "title", "authors", "published", "publisher", "language", "url", "status", "text", "blocks");
        article.GetProperty("source").GetString().Should().Be(path);
        article.GetProperty("authors").EnumerateArray().Select(author => author.GetString()).Should().Equal("Ana Ruiz", "Bo Lind");
        article.GetProperty("published").GetString().Should().Be("2031-04-05T06:07:08+02:00");
        article.GetProperty("status").GetString().Should().Be("complete");

        JsonElement block = article.GetProperty("blocks")[1];
        block.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be(
            """{"order":1,"kind":"list-item","headingLevel":0,"role":"list-item","probability":0.9877,"articleProbability":0.5,"kept":true,"repeat":false,"text":"Größe<7>東京","articleSpan":{"start":0,"length":12},"sourceSpan":{"start":20,"length":12}}""");
        JsonElement repeat = article.GetProperty("blocks")[2];
        repeat.GetProperty("repeat").GetBoolean().Should().BeTrue();
        repeat.GetProperty("articleSpan").ValueKind.Should().Be(JsonValueKind.Null);
    }
}
