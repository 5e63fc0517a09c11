using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Stories;

/// <summary>What <c>newsextract compare</c> reads, asks and writes.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Relation_and_score_come_first_and_then_a_line_for_each_piece_of_evidence()
    {
        int exitCode = await _tool.RunAsync("compare", _tool.Write("a.txt", "one"), _tool.Write("b.txt", "two"));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().Be("""
            same-topic 0.12
            + person      Ada Moor
            - place       Bergen [2J, not <Oslo>

            """);
        _tool.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task Evidence_is_cut_to_the_width_of_the_terminal_unless_it_is_to_be_full()
    {
        string[] pages = [_tool.Write("a.txt", "one"), _tool.Write("b.txt", "two")];

        await _tool.RunAsync(host => host with { Width = 20 }, ["compare", .. pages]);
        _tool.Output.Split('\n')[2].Should().HaveLength(20).And.EndWith("…");

        await _tool.RunAsync(host => host with { Width = 20 }, ["compare", .. pages, "--full"]);
        _tool.Output.Split('\n')[2].Should().EndWith("<Oslo>");
    }

    [Fact]
    public async Task Json_names_the_pages()
    {
        string path = _tool.Write("a.html", "<p>one</p>");

        await _tool.RunAsync(host => host with { Input = new MemoryStream("two"u8.ToArray()) }, "compare", path, "-", "--format", "json");

        JsonElement comparison = JsonDocument.Parse(_tool.Output).RootElement;
        comparison.GetProperty("first").GetString().Should().Be(path);
        comparison.GetProperty("second").GetString().Should().Be("-");
        comparison.GetProperty("relation").GetString().Should().Be("sameTopic");
    }

    [Fact]
    public async Task The_articles_of_the_pages_are_compared_with_what_is_known_of_them()
    {
        await _tool.RunAsync("compare", _tool.Write("a.html", "<p>one</p>"), _tool.Write("b.txt", "two"));

        _tool.Calls.Select(call => (call.Page, call.Form)).Should().Equal(("<p>one</p>", InputForm.Html), ("two", InputForm.Text));
        _tool.Stories.Signed.Select(story => story.Text).Should().Equal("<p>one</p>", "two");
        _tool.Stories.Signed.Should().OnlyContain(story => story.Title == "A <title>" && story.Published == new DateTimeOffset(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(2)));
    }

    [Fact]
    public async Task An_article_is_compared_with_itself_when_one_page_is_given_twice()
    {
        string path = _tool.Write("a.txt", "one");

        (await _tool.RunAsync("compare", path, path)).Should().Be(ExitCode.Success);

        _tool.Stories.Signed.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("throw", "internal error: InvalidOperationException: a bug in two lines")]
    [InlineData("throw stories", "internal error: InvalidOperationException: a bug in two lines")]
    public async Task A_page_that_fails_leaves_nothing_to_compare(string page, string reason)
    {
        string path = _tool.Write("b.txt", page);

        int exitCode = await _tool.RunAsync("compare", _tool.Write("a.txt", "one"), path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Output.Should().BeEmpty();
        _tool.ErrorLines.Should().Equal($"newsextract: {path}: {reason}");
    }

    [Fact]
    public async Task A_missing_page_is_named()
    {
        (await _tool.RunAsync("compare", "none.txt", _tool.Write("a.txt", "one"))).Should().Be(ExitCode.InputFailed);

        _tool.Output.Should().BeEmpty();
        _tool.ErrorLines.Should().Equal("newsextract: none.txt: no such file or folder");
    }

    [Fact]
    public async Task A_page_without_text_is_compared_with_a_warning()
    {
        string path = _tool.Write("a.txt", "empty");

        (await _tool.RunAsync("compare", path, _tool.Write("b.txt", "two"))).Should().Be(ExitCode.Success);

        _tool.Output.Should().StartWith("same-topic");
        _tool.ErrorLines.Should().Equal($"newsextract: {path}: warning: the page has no text");
    }

    [Theory]
    [InlineData("newsextract: Required argument 'FILE|-' missing for command: 'compare'.", "a.txt")]
    [InlineData("newsextract: Standard input is one page; the other one must be a file.", "-", "-")]
    [InlineData("newsextract: There is no option '--x'; a file of that name is ./--x.", "a.txt", "--x")]
    public async Task A_wrong_command_line_gives_a_line_and_a_hint(string message, params string[] arguments)
    {
        (await _tool.RunAsync(["compare", .. arguments])).Should().Be(ExitCode.Usage);

        _tool.ErrorLines.Should().Equal(message, "Try 'newsextract compare --help'.");
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        (await _tool.RunAsync("compare", _tool.Folder, _tool.Write("a.txt", "one"))).Should().Be(ExitCode.Usage);

        _tool.ErrorLines[0].Should().Be($"newsextract: '{_tool.Folder}' is a folder; compare takes two pages. For the stories of a folder use 'newsextract cluster'.");
    }

    [Fact]
    public async Task With_the_library_behind_it_a_page_is_a_copy_of_itself()
    {
        string path = _tool.Write("a.txt", "Ferry late\n\nThe ferry from Bergen ran late on Tuesday because of thick fog over the fjord, its captain Ada Moor said on the radio.\n");

        await _tool.RunAsync(host => host with { Engine = ToolHost.LibraryEngine, StoryEngine = StoryEngine.OfLibrary }, "compare", path, path);

        _tool.Output.Should().StartWith("near-duplicate ");
    }
}
