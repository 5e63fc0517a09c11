using AngleSharp.Html.Dom;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>The command: what it reads and writes. The library reads the pages.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string First = "<html lang=en><head><meta property=article:published_time content=2027-03-02T06:40:00Z><title>Ferry runs again</title></head><body><nav><a>Home</a></nav><article><h1>Ferry runs again</h1>"
        + "<p>The ferry between Port Varrow and Saint Orrin runs again from Monday, after divers had cleared the harbour mouth of a sunken barge, the company said on Friday.</p>"
        + "<p>For eleven days passengers had been taken round the cape by bus, a journey of almost three hours. About seven thousand people use the crossing on a working day.</p></article></body></html>";

    private const string Other = "The bakers of Lesser Merrow went to court on Thursday over the name of a cake that their grandmothers may or may not have baked first.";

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    private string Out => Path.Combine(_tool.Folder, "out", "report.html");

    [Fact]
    public async Task Writes_one_page_to_standard_output()
    {
        int exitCode = await RunAsync("report", _tool.Write("pages/ferry.html", First));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Error.Should().BeEmpty();
        IHtmlDocument report = ReportParser.Parse(_tool.Output);
        report.Title.Should().Be("Ferry runs again");
        report.QuerySelector("h1")!.TextContent.Should().Be("ferry.html");
        report.QuerySelectorAll("mark").Select(mark => mark.TextContent).Should().Contain("Port Varrow");
    }

    [Fact]
    public async Task Writes_a_file_and_makes_its_folder()
    {
        int exitCode = await RunAsync("report", _tool.Write("ferry.html", First), "--out", Out);

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(Out)).Should().StartWith("<!DOCTYPE html>\n").And.EndWith("</html>\n");
        Directory.GetFiles(Path.GetDirectoryName(Out)!).Should().Equal(Out);
    }

    [Fact]
    public async Task Copies_are_one_story_and_the_rest_stands_alone()
    {
        _tool.Write("pages/a.html", First);
        _tool.Write("pages/b.html", First.Replace("For eleven days", "For twelve days", StringComparison.Ordinal));
        _tool.Write("pages/c.txt", Other);

        await RunAsync("report", Path.Combine(_tool.Folder, "pages"));

        IHtmlDocument report = ReportParser.Parse(_tool.Output);
        report.Title.Should().Be("3 pages, 1 story");
        report.QuerySelectorAll(".story").Should().ContainSingle();
        report.QuerySelectorAll(".copy").Should().ContainSingle();
        report.QuerySelector("#stories .hint")!.TextContent.Should().Be("1 event is told by more than one page. 1 page stands alone.");
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        string[] pages = [_tool.Write("a.html", First), _tool.Write("b.txt", Other)];

        await RunAsync(["report", .. pages]);
        string first = _tool.Output;
        await RunAsync(["report", .. pages]);

        _tool.Output.Should().Be(first);
    }

    [Fact]
    public async Task Does_not_tell_where_the_files_lie_unless_they_have_one_name()
    {
        string a = _tool.Write("a/page.html", First);
        string b = _tool.Write("b/page.html", First);

        await RunAsync("report", a);
        _tool.Output.Should().NotContain(_tool.Folder);
        await RunAsync("report", a, b);
        ReportParser.Parse(_tool.Output).QuerySelectorAll("summary .file").Select(name => name.TextContent).Should().Equal(a, b);
    }

    [Fact]
    public async Task A_report_in_the_folder_that_is_read_is_no_page()
    {
        _tool.Write("pages/a.html", First);
        _tool.Write("pages/b.html", Other);
        string folder = Path.Combine(_tool.Folder, "pages");
        string output = Path.Combine(folder, "report.html");

        await RunAsync("report", folder, "--out", output);
        string first = await File.ReadAllTextAsync(output);
        await RunAsync("report", folder, "--out", output);

        (await File.ReadAllTextAsync(output)).Should().Be(first);
    }

    [Fact]
    public async Task An_input_that_is_missing_costs_only_itself()
    {
        int exitCode = await RunAsync("report", _tool.Write("a.html", First), "nowhere.html", "--out", Out);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be("newsextract: nowhere.html: no such file or folder\n");
        ReportParser.Parse(await File.ReadAllTextAsync(Out)).Title.Should().Be("Ferry runs again");
    }

    [Fact]
    public async Task Without_a_page_there_is_no_report()
    {
        int exitCode = await RunAsync("report", "nowhere.html", "--out", Out);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().Equal("newsextract: nowhere.html: no such file or folder", "newsextract: no page could be read, so there is no report.");
        File.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public async Task Documents_of_one_file_are_pages_of_their_own()
    {
        string lines = _tool.Write("two.jsonl", $"{{\"id\": \"a\", \"text\": \"{Other}\", \"title\": \"Bakers in court\"}}\n{{\"id\": \"b\", \"text\": \"{Other}\"}}\n");

        await RunAsync("report", lines, "--jobs", "2");

        IHtmlDocument report = ReportParser.Parse(_tool.Output);
        report.QuerySelectorAll("summary .file").Select(name => name.TextContent).Should().Equal("two.jsonl line 1", "two.jsonl line 2");
        report.QuerySelector(".page h3")!.TextContent.Should().Be("Bakers in court");
    }

    [Fact]
    public async Task A_folder_is_no_file_to_write()
    {
        int exitCode = await RunAsync("report", _tool.Write("a.html", First), "--out", _tool.Folder);

        exitCode.Should().Be(ExitCode.Usage);
        _tool.ErrorLines[0].Should().Be($"newsextract: --out is the file of the report, and '{_tool.Folder}' is a folder.");
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said()
    {
        string file = _tool.Write("a.html", First);
        string output = Path.Combine(file, "report.html");

        int exitCode = await RunAsync("report", file, "--out", output);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().StartWith($"newsextract: {output}: cannot be written: ");
    }

    [Fact]
    public async Task Help_tells_the_options()
    {
        await RunAsync("report", "--help");

        _tool.Output.Should().ContainAll("FILE|DIR|", "--from", "--charset", "--out", "standard output");
    }

    private Task<int> RunAsync(params string[] arguments) => _tool.RunAsync(host => host with { Pipeline = options => new NewsPipeline(options).Process }, arguments);
}
