using System.Globalization;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>Options: what each one changes, and which are refused.</summary>
public sealed class ExtractCommandTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Writes_the_text_by_default()
    {
        int exitCode = await _tool.RunAsync("extract", _tool.Write("a.txt", "Ferry runs again."));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().Be("Ferry runs again.\n");
        _tool.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("balanced", ExtractionFocus.Balanced)]
    [InlineData("precision", ExtractionFocus.Precision)]
    [InlineData("recall", ExtractionFocus.Recall)]
    public async Task Focus_reaches_the_extractor(string value, ExtractionFocus focus)
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--focus", value);

        _tool.Options!.Focus.Should().Be(focus);
    }

    [Fact]
    public async Task Default_options_are_the_librarys()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"));

        _tool.Options.Should().BeEquivalentTo(ArticleOptions.Default);
    }

    [Fact]
    public async Task Keep_adds_roles_and_drop_takes_them_away()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--keep", "title,post-time", "--keep", "caption", "--drop", "list-item, table");

        _tool.Options!.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles
            .Union([BlockRole.Title, BlockRole.PostTime, BlockRole.Caption])
            .Except([BlockRole.ListItem, BlockRole.Table]));
    }

    [Fact]
    public async Task Url_reaches_the_extractor()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--url", "https://quay.example/a");

        _tool.Calls.Should().ContainSingle().Which.Hints.Should().Be(new ExtractionHints { Url = "https://quay.example/a" });
    }

    [Theory]
    [InlineData("2031-04-05", "2031-04-05T23:59:59+00:00")]
    [InlineData("2031-04-05T06:07", "2031-04-05T06:07:00+00:00")]
    [InlineData("2031-04-05T06:07:08Z", "2031-04-05T06:07:08+00:00")]
    [InlineData("2031-04-05T06:07:08.5-03:30", "2031-04-05T06:07:08.5-03:30")]
    public async Task The_time_of_the_crawl_reaches_the_extractor(string value, string expected)
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), _tool.Write("b.txt", "y"), "--crawled", value);

        _tool.Calls.Should().HaveCount(2).And.OnlyContain(call => call.Hints.CrawledAt!.Value.EqualsExact(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Language_reaches_the_extractor()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--language", "pt-BR");

        _tool.Calls.Should().ContainSingle().Which.Hints.Language.Should().Be("pt-BR");
    }

    [Fact]
    public async Task Roles_may_be_written_in_the_plural()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--keep", "captions", "--drop", "Quotes,lists,tables,standfirsts");

        _tool.Options!.Roles.Should().BeEquivalentTo(ArticleOptions.DefaultRoles
            .Add(BlockRole.Caption)
            .Except([BlockRole.Quote, BlockRole.ListItem, BlockRole.Table, BlockRole.Standfirst]));
    }

    [Theory]
    [InlineData("live-posts", false)]
    [InlineData("quotes,Live-Posts", false)]
    [InlineData("quotes", true)]
    public async Task Live_posts_can_be_dropped_like_a_role(string drop, bool keeps)
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--drop", drop);

        _tool.Options!.KeepsLivePosts.Should().Be(keeps);
        _tool.Options.Roles.Should().Contain(BlockRole.Body).And.Contain(BlockRole.PostTitle);
    }

    [Fact]
    public async Task Facts_cannot_go_with_another_format()
    {
        string path = _tool.Write("a.txt", "x");

        (await _tool.RunAsync("extract", path, "--facts", "--format", "html")).Should().Be(ExitCode.Usage);
        _tool.ErrorLines[0].Should().Be("newsextract: --facts is short for --format facts and cannot go with --format html.");
        (await _tool.RunAsync("extract", path, "--facts", "--format", "facts")).Should().Be(ExitCode.Success);
    }

    [Fact]
    public async Task Url_is_refused_for_several_pages()
    {
        int exitCode = await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), _tool.Write("b.txt", "y"), "--url", "https://quay.example/a");

        exitCode.Should().Be(ExitCode.Usage);
        _tool.Error.Should().StartWith("newsextract: --url");
        _tool.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--format", "yaml")]
    [InlineData("--format", "1")]
    [InlineData("--from", "pdf")]
    [InlineData("--focus", "sharp")]
    [InlineData("--color", "blue")]
    [InlineData("--crawled", "3/9/2025")]
    [InlineData("--crawled", "2025-02-30")]
    [InlineData("--language", "en_US")]
    [InlineData("--language", "e")]
    [InlineData("--keep", "headline")]
    [InlineData("--drop", "body,ads")]
    [InlineData("--keep", "live-posts")]
    [InlineData("--nonsense", "x")]
    public async Task A_wrong_value_is_a_usage_error_that_names_it(string option, string value)
    {
        int exitCode = await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), option, value);

        exitCode.Should().Be(ExitCode.Usage);
        _tool.ErrorLines[0].Should().StartWith("newsextract: ").And.Contain(option == "--nonsense" ? option : value.Split(',')[^1]);
        _tool.ErrorLines[^1].Should().Be("Try 'newsextract extract --help'.");
        _tool.Output.Should().BeEmpty();
        _tool.Calls.Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_role_gets_the_list_of_roles()
    {
        await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--keep", "headline");

        _tool.Error.Should().Contain("'headline'").And.Contain("title, standfirst").And.Contain("post-title").And.Contain("source-link");
    }

    [Fact]
    public async Task A_role_both_kept_and_dropped_is_a_usage_error()
    {
        int exitCode = await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--keep", "caption,title", "--drop", "caption");

        exitCode.Should().Be(ExitCode.Usage);
        _tool.Error.Should().Contain("'caption'").And.NotContain("'title'");
    }

    [Theory]
    [InlineData]
    [InlineData("extract")]
    [InlineData("fetch", "https://quay.example")]
    public async Task A_command_line_that_says_nothing_to_do_is_a_usage_error(params string[] arguments)
    {
        int exitCode = await _tool.RunAsync(arguments);

        exitCode.Should().Be(ExitCode.Usage);
        _tool.Error.Should().StartWith("newsextract: ");
    }

    [Fact]
    public async Task Help_lists_every_option_and_is_no_error()
    {
        int exitCode = await _tool.RunAsync("extract", "--help");

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().ContainAll("FILE|DIR|PATTERN|-", "--from", "--format", "--facts", "--entities", "--crawled", "--language", "--focus", "--keep", "--drop", "--out", "--url", "--charset", "--color", "--full");
        _tool.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_path_may_begin_with_an_at_sign()
    {
        int exitCode = await _tool.RunAsync("extract", "@nowhere.txt");

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be("newsextract: @nowhere.txt: no such file or folder\n");
    }
}
