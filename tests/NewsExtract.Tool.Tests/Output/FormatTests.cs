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
    public async Task Html_is_the_librarys()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "Ferry runs."), "--format", "html");

        _tool.Output.Should().Be(SampleArticle.Of("Ferry runs.").ToHtml() + "\n");
    }

    [Fact]
    public async Task Json_of_one_page_is_the_librarys_indented()
    {
        string path = _tool.Write("a.txt", "Größe <7> 東京");

        await _tool.RunAsync("extract", path, "--format", "json");

        _tool.Output.Should().Be(SampleArticle.Of("Größe <7> 東京").ToJson(new JsonOutputOptions { IsIndented = true, Source = path }) + "\n");
        _tool.Output.Should().Contain("\n  \"title\": ").And.Contain("東京");
    }

    [Fact]
    public async Task Json_of_several_pages_is_a_line_each()
    {
        string[] paths = [_tool.Write("a.txt", "Ferry runs."), _tool.Write("b.txt", "Barge sank.")];

        await _tool.RunAsync(["extract", .. paths, "--format", "json"]);

        _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Article.FromJson).Select(article => article.Text)
            .Should().Equal("Ferry runs.", "Barge sank.");
    }

    [Theory]
    [InlineData("--facts")]
    [InlineData("--format", "facts")]
    public async Task Facts_are_a_table_with_a_summary(params string[] arguments)
    {
        await _tool.RunAsync(["extract", _tool.Write("a.txt", "Ferry runs."), .. arguments]);

        _tool.Output.Should().Be("""
            title         1.00 linked-data  A <title>
            authors       1.00 linked-data  Ana Ruiz; Bo Lind
            published     1.00 linked-data  2031-04-05T06:07:08+02:00
            publisher     1.00 linked-data  The Quay
            language      1.00 markup       en
            0 images, 0 live posts, 0 related, 0 notes, 0 embedded posts; 2 words, 0:00:01 to read; quality 0.90; complete

            """);
    }

    [Fact]
    public async Task Facts_are_cut_to_the_width_unless_full()
    {
        ToolHost Long(ToolHost host) => host with
        {
            Width = 50,
            Engine = _ => (_, _, _, _) => SampleArticle.Of("x") with { Facts = new ArticleFacts { Title = new(new string('x', 99) + "\u001b[2J", FactSource.VisibleText, 0.456) } },
        };
        string path = _tool.Write("a.txt", "x");

        await _tool.RunAsync(Long, "extract", path, "--facts");
        _tool.Output.Split('\n')[0].Should().HaveLength(50).And.StartWith("title         0.46 visible-text xxx").And.EndWith("…");

        await _tool.RunAsync(Long, "extract", path, "--facts", "--full");
        _tool.Output.Split('\n')[0].Should().EndWith("xxx [2J");
    }
}
