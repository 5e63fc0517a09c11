using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NewsExtract.Tool.Tests.Input;
using NewsExtract.Tool.Tests.Output;
using Xunit;

namespace NewsExtract.Tool.Tests.Stories;

/// <summary>What <c>newsextract cluster</c> reads, asks and writes.</summary>
public sealed class ClusterCommandTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Every_article_gives_a_line_in_order()
    {
        int exitCode = await Cluster(
            """{"id":"a","text":"ferry late"}""",
            """{"id":7,"text":"apples dear"}""",
            """{"id":"c","text":"ferry copies a"}""",
            """{"id":"d","text":"apples merges"}""");

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().Be("""
            {"id":"a","story":1,"isNew":true,"score":0}
            {"id":7,"story":2,"isNew":true,"score":0}
            {"id":"c","story":1,"isNew":false,"score":0.8765,"copyOf":"a"}
            {"id":"d","story":2,"isNew":false,"score":0.8765,"merged":[1]}

            """);
        _tool.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_line_says_is_what_is_known_of_the_article()
    {
        await Cluster(
            """{"id":"a","text":"ferry late","title":"Late","date":"2024-05-06","more":[1]}""",
            """{"id":"b","text":"ferry late","date":"2024-05-06T07:08:09+02:00","title":null}""");

        _tool.Calls.Should().BeEmpty("the text is the article's");
        _tool.Stories.Signed.Should().BeEquivalentTo(
            [
                new StoryText { Text = "ferry late", Title = "Late", Published = new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero) },
                new StoryText { Text = "ferry late", Published = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)) },
            ],
            options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Of_a_page_the_article_is_taken_and_the_line_goes_before_the_page()
    {
        await Cluster(
            """{"id":"a","html":"<p>ferry</p>","url":"https://quay.example/a"}""",
            """{"id":"b","html":"<p>ferry</p>","title":"Mine","date":"2024-05-06"}""");

        _tool.Calls.Select(call => (call.Page, call.Form, call.Hints.Url)).Should().Equal(("<p>ferry</p>", InputForm.Html, "https://quay.example/a"), ("<p>ferry</p>", InputForm.Html, null));
        _tool.Stories.Signed.Select(story => (story.Title, story.Published!.Value.Year)).Should().Equal(("A <title>", 2031), ("Mine", 2024));
    }

    [Theory]
    [InlineData("nonsense", "no JSON, at byte 1")]
    [InlineData("[1]", "no JSON object")]
    [InlineData("""{"text":"x"}""", "no \"id\", which is a string or a number")]
    [InlineData("""{"id":null,"text":"x"}""", "no \"id\", which is a string or a number")]
    [InlineData("""{"id":"","text":"x"}""", "no \"id\", which is a string or a number")]
    [InlineData("""{"id":"b","title":"x"}""", "neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"b","text":7}""", "neither \"text\" nor \"html\"")]
    [InlineData("""{"id":"b","text":"\ud800"}""", "a string in it is no Unicode text")]
    [InlineData("""{"id":"a","text":"x"}""", "'a' again")]
    [InlineData("""{"id":"b","text":"throw stories"}""", "internal error: InvalidOperationException: a bug in two lines")]
    [InlineData("""{"id":"b","html":"throw"}""", "internal error: InvalidOperationException: a bug in two lines")]
    public async Task A_bad_line_is_reported_and_counted_and_the_rest_goes_on(string line, string reason)
    {
        int exitCode = await Cluster("""{"id":"a","text":"ferry"}""", line, "", """{"id":"z","text":"ferry"}""");

        exitCode.Should().Be(ExitCode.InputFailed);
        Ids().Should().Equal("a", "z");
        _tool.ErrorLines.Should().Equal($"newsextract: {Input} line 2: {reason}", "newsextract: 1 of 3 articles left out");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("05/06/2024")]
    [InlineData("10:00")]
    [InlineData("2024-13-01")]
    public async Task A_date_that_is_none_is_passed_over_with_a_warning(string date)
    {
        int exitCode = await Cluster($$"""{"id":"a","text":"ferry","date":"{{date}}"}""");

        exitCode.Should().Be(ExitCode.Success);
        _tool.Stories.Signed.Should().ContainSingle().Which.Published.Should().BeNull();
        _tool.ErrorLines.Should().Equal($"newsextract: {Input} line 1: warning: '{date}' is no date and is passed over; write it as 2025-09-03 or 2025-09-03T14:05:00+08:00");
    }

    [Fact]
    public async Task Standard_input_is_lines_of_json()
    {
        byte[] lines = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"id\":\"ä\",\"text\":\"ferry\"}\r\n{\"id\":\"b\",\"text\":\"ferry\"}")];

        (await _tool.RunAsync(host => host with { Input = new MemoryStream(lines) }, "cluster", "-")).Should().Be(ExitCode.Success);

        Ids().Should().Equal("ä", "b");
    }

    [Fact]
    public async Task Pages_of_a_folder_go_by_their_paths_and_lines_by_their_ids()
    {
        string second = _tool.Write("in/b.html", "<p>ferry</p>");
        string first = _tool.Write("in/a.txt", "apples");
        _tool.Write("in/c.jsonl", """{"id":"c","text":"x"}""");

        (await _tool.RunAsync("cluster", Path.Combine(_tool.Folder, "in"))).Should().Be(ExitCode.Success);

        Ids().Should().Equal(first, second, "c");
        _tool.Calls.Select(call => call.Form).Should().Equal(InputForm.Text, InputForm.Html);
        _tool.Stories.Signed.Select(story => story.Title).Should().Equal("A <title>", "A <title>", null);
    }

    [Fact]
    public async Task Inputs_of_all_kinds_make_one_stream()
    {
        string page = _tool.Write("a.html", "<p>ferry</p>");

        (await _tool.RunAsync("cluster", page, _tool.Write("b.jsonl", """{"id":1,"text":"<p>ferry</p>"}"""), "none.jsonl")).Should().Be(ExitCode.InputFailed);

        _tool.Stories.Keys.Should().Equal(page, "1");
        _tool.Output.Split('\n')[1].Should().StartWith("""{"id":1,"story":1,"isNew":false""");
        _tool.ErrorLines.Should().Equal("newsextract: none.jsonl: no such file or folder");
    }

    [SkippableOnRootFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_cannot_be_read_does_not_end_the_run()
    {
        string locked = _tool.Write("a.jsonl", "");
        File.SetUnixFileMode(locked, UnixFileMode.None);

        (await _tool.RunAsync("cluster", locked, _tool.Write("b.jsonl", """{"id":1,"text":"ferry"}"""))).Should().Be(ExitCode.InputFailed);

        _tool.Output.Should().StartWith("""{"id":1,""");
        _tool.ErrorLines.Should().Equal($"newsextract: {locked}: permission denied");
    }

    [Fact]
    public async Task Lines_come_out_before_the_next_are_read()
    {
        using CancellationTokenSource cancellation = new();
        _tool.Cancellation = cancellation.Token;
        StuckAfter input = new("{\"id\":\"a\",\"text\":\"ferry\"}\n", cancellation);

        (await _tool.RunAsync(host => host with { Input = input }, "cluster", "-")).Should().Be(ExitCode.Cancelled);

        Ids().Should().Equal("a");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        string path = _tool.Write("a.jsonl", """{"id":"a","text":"ferry"}""" + "\n" + """{"id":"b","text":"ferry"}""");

        (await _tool.RunAsync(host => host with { Output = new BrokenWriter(new IOException("broken pipe", 32)) }, "cluster", path)).Should().Be(ExitCode.Success);

        _tool.Error.Should().BeEmpty();
        _tool.Stories.Keys.Should().Equal("a");
    }

    [Fact]
    public async Task Progress_is_shown_on_a_terminal_also_when_the_end_is_not_known()
    {
        string path = _tool.Write("a.jsonl", string.Concat(Enumerable.Range(0, 25).Select(id => $$"""{"id":{{id}},"text":"ferry"}""" + "\n")));

        await _tool.RunAsync(host => host with { ErrorIsTerminal = true }, "cluster", path);

        _tool.Error.Should().Contain(" 21 ").And.NotContain(" 20 ").And.EndWith("\r\e[K");
    }

    [Fact]
    public async Task With_the_library_behind_it_copies_are_one_story()
    {
        const string text = "The ferry from Bergen ran late on Tuesday because of thick fog over the fjord, its captain Ada Moor said on the radio.";
        string path = _tool.Write("a.jsonl", $$"""{"id":"a","text":"{{text}}"}""" + "\n" + """{"id":"x","text":"The price of apples rose in the south of Spain."}""" + "\n" + $$"""{"id":"b","text":"{{text}}"}""");

        await _tool.RunAsync(host => host with { StoryEngine = StoryEngine.OfLibrary }, "cluster", path);

        JsonElement[] places = [.. _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        places.Select(place => place.GetProperty("story").GetInt64()).Should().Equal(1, 2, 1);
        places[2].GetProperty("copyOf").GetString().Should().Be("a");
    }

    private string Input => Path.Combine(_tool.Folder, "in.jsonl");

    [Fact]
    public async Task The_file_of_the_stories_is_opened_and_closed()
    {
        int exitCode = await _tool.RunAsync("cluster", _tool.Write("in.jsonl", """{"id":"a","text":"ferry"}"""), "--index", "stories.db");

        exitCode.Should().Be(ExitCode.Success);
        (_tool.Stories.Index, _tool.Stories.IsClosed).Should().Be(("stories.db", true));
    }

    private Task<int> Cluster(params string[] lines) => _tool.RunAsync("cluster", _tool.Write("in.jsonl", string.Join('\n', lines) + "\n"));

    private IEnumerable<string> Ids() => _tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").ToString());

    /// <summary>Gives its lines, and when asked for more cancels and never answers.</summary>
    private sealed class StuckAfter(string lines, CancellationTokenSource cancellation) : MemoryStream(Encoding.UTF8.GetBytes(lines))
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position < Length)
            {
                return base.Read(buffer);
            }

            // Whoever waits for the first line gets it before the run ends.
            Thread.Sleep(500);
            cancellation.Cancel();
            Thread.Sleep(Timeout.Infinite);
            return 0;
        }
    }
}
