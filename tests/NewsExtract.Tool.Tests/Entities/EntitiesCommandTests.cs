using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Entities;

/// <summary>What <c>newsextract entities</c> reads, asks and writes.</summary>
public sealed class EntitiesCommandTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_table_has_what_the_text_is_most_about_first()
    {
        int exitCode = await _tool.RunAsync("entities", _tool.Write("a.txt", SampleEntities.FullText));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().Be("""
            person        0.75    3 Ada Moor [p1] (Ada), captain, owner
            nationality   0.25    1 Norse, Norway
            date             -    1 <Monday> = 2031-04-07
            time             -    1 9 p.m. = T21:00
            money            -    1 $3 to 5 bn = 3000000000..5000000000 USD
            date             -    1 soon
            2 entities, 4 mentions; 4 times and amounts

            """);
    }

    [Fact]
    public async Task The_table_is_cut_to_the_width_of_the_terminal_unless_it_is_to_be_full()
    {
        string path = _tool.Write("a.txt", SampleEntities.FullText);

        await _tool.RunAsync(host => host with { Width = 40 }, "entities", path);
        _tool.Output.Split('\n')[0].Should().HaveLength(40).And.EndWith("…");

        await _tool.RunAsync(host => host with { Width = 40 }, "entities", path, "--full");
        _tool.Output.Split('\n')[0].Should().EndWith("captain, owner");
    }

    [Fact]
    public async Task A_plain_text_is_read_as_it_is_and_of_a_page_its_article()
    {
        await _tool.RunAsync("entities", _tool.Write("a.txt", "Menu\nText"), _tool.Write("b.html", "<p>page</p>"));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>page</p>");
        _tool.EntityCalls.Should().Equal(new EntityCall("Menu\nText", null), new EntityCall("<p>page</p>", new DateOnly(2031, 4, 5)));
        _tool.Output.Should().StartWith("==> ").And.Contain("\n\n==> ");
    }

    [Fact]
    public async Task The_day_that_is_given_goes_before_that_of_the_page()
    {
        await _tool.RunAsync("entities", _tool.Write("b.html", "<p>page</p>"), "--published", "2030-12-31");

        _tool.EntityCalls.Should().Equal(new EntityCall("<p>page</p>", new DateOnly(2030, 12, 31)));
    }

    [Fact]
    public async Task Standard_input_may_be_said_to_be_html()
    {
        await _tool.RunAsync(host => host with { Input = new MemoryStream("page"u8.ToArray()) }, "entities", "-", "--from", "html");

        _tool.Calls.Should().ContainSingle().Which.Form.Should().Be(InputForm.Html);
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(9_999, false)]
    public async Task A_text_that_names_as_much_as_the_limit_allows_is_said_to(int mentions, bool isSaid)
    {
        EntityMention day = new() { Span = new TextSpan(0, 1), Text = "x", Type = EntityType.Date };
        TextEntities found = new([], [.. Enumerable.Repeat(day, mentions)], []);

        int exitCode = await _tool.RunAsync(host => host with { EntityEngine = _ => (_, _) => found }, "entities", _tool.Write("a.txt", "x"));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Error.Contains("there may be more", StringComparison.Ordinal).Should().Be(isSaid);
    }

    [Fact]
    public async Task Default_options_are_the_librarys()
    {
        await _tool.RunAsync("entities", _tool.Write("a.txt", "x"));

        _tool.EntityOptions.Should().BeEquivalentTo(EntityOptions.Default);
    }

    [Theory]
    [InlineData("person", "Person")]
    [InlineData("persons,Facilities", "Person,Facility")]
    [InlineData("organisation, organizations", "Organization")]
    [InlineData("money,miscellaneous", "Money,Miscellaneous")]
    public async Task Types_reach_the_finder(string value, string expected)
    {
        await _tool.RunAsync("entities", _tool.Write("a.txt", "x"), "--types", value);

        _tool.EntityOptions!.Types.Should().BeEquivalentTo(expected.Split(',').Select(Enum.Parse<EntityType>));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.85", 0.85)]
    [InlineData("1", 1)]
    public async Task The_least_confidence_reaches_the_finder(string value, double expected)
    {
        await _tool.RunAsync("entities", _tool.Write("a.txt", "x"), "--min-confidence", value);

        _tool.EntityOptions!.MinimumConfidence.Should().Be(expected);
    }

    [Fact]
    public async Task A_file_of_names_reaches_the_finder()
    {
        string names = _tool.Write("names.tsv", "Ada Moor\tPerson\tp1\tAda\n");

        await _tool.RunAsync("entities", _tool.Write("a.txt", "x"), "--gazetteer", names);

        _tool.EntityOptions!.Gazetteer.Entries.Should().ContainSingle().Which.Id.Should().Be("p1");
    }

    [Theory]
    [InlineData("Ada Moor\tPilot\n", "Gazetteer, line 1: 'Pilot' is no type.")]
    [InlineData(null, "no such file or folder")]
    public async Task A_broken_or_missing_file_of_names_gives_one_line(string? content, string message)
    {
        string names = content is null ? Path.Combine(_tool.Folder, "names.tsv") : _tool.Write("names.tsv", content);

        int exitCode = await _tool.RunAsync("entities", _tool.Write("a.txt", "x"), "--gazetteer", names);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"newsextract: {names}: {message}");
        _tool.Output.Should().BeEmpty();
        _tool.EntityCalls.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--published", "3/9/2025")]
    [InlineData("--published", "2025-09-03T10:00")]
    [InlineData("--types", "person,people")]
    [InlineData("--types", "2")]
    [InlineData("--min-confidence", "1.5")]
    [InlineData("--min-confidence", "-0.1")]
    [InlineData("--min-confidence", "0,5")]
    [InlineData("--min-confidence", "NaN")]
    [InlineData("--nonsense", "x")]
    public async Task A_wrong_value_is_a_usage_error_that_names_it(string option, string value)
    {
        int exitCode = await _tool.RunAsync("entities", _tool.Write("a.txt", "x"), option, value);

        exitCode.Should().Be(ExitCode.Usage);
        _tool.ErrorLines[0].Should().StartWith("newsextract: ").And.Contain(option == "--nonsense" ? option : value.Split(',')[^1]);
        _tool.ErrorLines[^1].Should().Be("Try 'newsextract entities --help'.");
        _tool.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_missing_file_costs_one_line_and_the_rest_goes_on()
    {
        int exitCode = await _tool.RunAsync("entities", "nowhere.txt", _tool.Write("a.txt", "x"));

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be("newsextract: nowhere.txt: no such file or folder\n");
        _tool.EntityCalls.Should().ContainSingle();
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        string path = _tool.Write("a.txt", [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[400]]);

        int exitCode = await _tool.RunAsync("entities", path);

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.Error.Should().Be($"newsextract: {path}: binary data, not a page\n");
    }

    [Fact]
    public async Task A_bug_costs_one_text()
    {
        int exitCode = await _tool.RunAsync("entities", _tool.Write("a.txt", "throw names"), _tool.Write("b.txt", "x"));

        exitCode.Should().Be(ExitCode.InputFailed);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().EndWith("a.txt: internal error: InvalidOperationException: a bug in two lines");
        _tool.Output.Should().Contain("0 entities");
    }

    [Fact]
    public async Task Json_is_one_object_a_text()
    {
        await _tool.RunAsync("entities", _tool.Write("a.txt", SampleEntities.FullText), _tool.Write("b.txt", "x"), "--format", "json");

        string[] lines = _tool.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines[1].Should().Be("{\"schema\":1,\"source\":" + JsonSerializer.Serialize(Path.Combine(_tool.Folder, "b.txt")) + ",\"text\":\"x\",\"entities\":[],\"expressions\":[],\"titleMentions\":[]}");
        JsonDocument.Parse(lines[0]).RootElement.GetProperty("entities").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Help_lists_every_option_and_is_no_error()
    {
        int exitCode = await _tool.RunAsync("entities", "--help");

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().ContainAll("FILE|DIR|PATTERN|-", "--from", "--format", "--published", "--gazetteer", "--types", "--min-confidence", "--charset", "--full");
    }

    [Fact]
    public async Task The_library_stands_behind_it()
    {
        int exitCode = await _tool.RunAsync(host => host with { EntityEngine = ToolHost.LibraryEntityEngine }, "entities", _tool.Write("a.txt", "Angela Merkel met Emmanuel Macron in Paris on Monday."));

        exitCode.Should().Be(ExitCode.Success);
        _tool.Output.Should().EndWith(" times and amounts\n");
    }
}
