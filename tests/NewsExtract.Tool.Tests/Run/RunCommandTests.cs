using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests.Run;

/// <summary>What <c>newsextract run</c> asks of the library and writes.</summary>
public sealed partial class RunCommandTests : IDisposable
{
    private const string GoldenFile = "tests/NewsExtract.Tool.Tests/Run/items.jsonl";

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Items_are_those_of_the_golden_file()
    {
        (await Run(
            [
                $$"""{"id":"a","text":"{{SampleEntities.FullText}}","url":"https://quay.example/a","title":"Mine","date":"2030-01-02"}""",
                """{"id":7,"text":"ferry late"}""",
                """{"id":"c","text":"ferry copies a"}""",
                """{"id":"d","text":"Ada merges"}""",
                """{"id":"e","text":"fail"}""",
                """{"id":"f","title":"no body"}""",
                """{"id":"a","text":"again"}""",
            ],
            "--signatures")).Should().Be(ExitCode.InputFailed);

        _tool.ErrorLines.Select(line => line[(line.IndexOf(" line ", StringComparison.Ordinal) + 1)..]).Should().Equal(
            "line 5: internal error: InvalidOperationException: a bug in two lines",
            "line 6: neither \"text\" nor \"html\"",
            "line 7: warning: it is in no story: 'a' again");
        string items = Signature().Replace(_tool.Output, "\"signature\":\"…\"").Replace(_tool.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        items.Should().Be(SourceTree.Read(GoldenFile).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_schema_tells_every_property_that_is_not_of_articles_and_entities()
    {
        HashSet<string> known = [.. Described("src/NewsExtract/Articles/Json/SCHEMA.md"), .. Described("src/NewsExtract.Tool/Entities/SCHEMA.md")];
        string[] lines = SourceTree.Read(GoldenFile).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        string[] written = [.. lines.Select(line => JsonDocument.Parse(line).RootElement).SelectMany(item => item.EnumerateObject())
            .SelectMany(property => property.Name == "story" ? property.Value.EnumerateObject().Select(inner => inner.Name).Prepend("story") : [property.Name])];

        string[] described = Described("src/NewsExtract.Tool/Run/SCHEMA.md");
        described.Should().HaveCountGreaterThan(8).And.BeSubsetOf(written);
        written.Where(name => !known.Contains(name)).Should().HaveCountGreaterThan(4).And.BeSubsetOf(described);
    }

    [Fact]
    public async Task The_article_in_an_item_can_be_read_back()
    {
        await Run(["""{"id":"a","text":"ferry late"}"""]);

        Article.FromJson(_tool.Output).Text.Should().Be("ferry late");
    }

    [Fact]
    public async Task What_is_known_of_a_document_goes_along()
    {
        await Run(["""{"id":"a","html":"<p>x","url":"https://quay.example/a","title":"Mine","date":"2030-01-02"}"""], "--language", "en", "--crawled", "2030-01-03");

        NewsDocument document = _tool.Documents.Should().ContainSingle().Subject;
        (document.Kind, document.Text, document.Id, document.Title).Should().Be((NewsDocumentKind.Html, "<p>x", "a", "Mine"));
        document.Published.Should().Be(new DateTimeOffset(2030, 1, 2, 0, 0, 0, TimeSpan.Zero));
        document.Hints.Should().Be(new ExtractionHints { Url = "https://quay.example/a", Language = "en", CrawledAt = new DateTimeOffset(2030, 1, 3, 23, 59, 59, TimeSpan.Zero) });
    }

    [Theory]
    [InlineData("", true, true, "story")]
    [InlineData("--no-stories", true, false, "titleMentions")]
    [InlineData("--no-stories --signatures", true, true, "signature")]
    [InlineData("--no-entities", false, true, "story")]
    [InlineData("--no-entities --no-stories", false, false, "embeddedPosts")]
    public async Task Only_what_is_asked_for_is_made(string options, bool findsEntities, bool signs, string last)
    {
        await Run(["""{"id":"a","text":"ferry late"}"""], options.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        (_tool.PipelineOptions!.FindsEntities, _tool.PipelineOptions.SignsStories).Should().Be((findsEntities, signs));
        JsonDocument.Parse(_tool.Output).RootElement.EnumerateObject().Last().Name.Should().Be(last);
        _tool.Stories.Keys.Should().HaveCount(options.Contains("--no-stories", StringComparison.Ordinal) ? 0 : 1);
    }

    [Theory]
    [InlineData("--blocks", true)]
    [InlineData("--quiet", false)]
    public async Task Blocks_are_written_when_asked_for(string option, bool expected)
    {
        await Run(["""{"id":"a","text":"ferry late"}"""], option);

        JsonDocument.Parse(_tool.Output).RootElement.TryGetProperty("blocks", out _).Should().Be(expected);
    }

    [Fact]
    public async Task Extraction_options_are_passed_on()
    {
        await Run(["""{"id":"a","text":"x"}"""], "--focus", "recall", "--drop", "quotes");

        _tool.PipelineOptions!.Articles.Focus.Should().Be(ExtractionFocus.Recall);
        _tool.PipelineOptions.Articles.Roles.Should().NotContain(BlockRole.Quote);
    }

    [Fact]
    public async Task Out_writes_a_file_per_document()
    {
        _tool.Write("in/a.html", "ferry");
        _tool.Write("in/b.jsonl", """{"id":"b","text":"apples"}""" + "\n" + """{"id":"c","text":"fail"}""");

        (await _tool.RunAsync("run", Path.Combine(_tool.Folder, "in"), "--out", Path.Combine(_tool.Folder, "out"), "--format", "json")).Should().Be(ExitCode.InputFailed);

        _tool.Output.Should().BeEmpty();
        string text = File.ReadAllText(Path.Combine(_tool.Folder, "out", "b.jsonl", "000001.json"));
        text.Should().StartWith("{\n  \"id\": \"b\",\n  \"schema\": 1,\n").And.EndWith("    \"score\": 0\n  }\n}\n");
        Directory.GetFiles(Path.Combine(_tool.Folder, "out"), "*", SearchOption.AllDirectories).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_page_goes_by_its_path()
    {
        string path = _tool.Write("a.html", "<p>ferry");

        await _tool.RunAsync("run", path);

        JsonDocument.Parse(_tool.Output).RootElement.GetProperty("id").GetString().Should().Be(path);
        _tool.Stories.Keys.Should().Equal(path);
    }

    [Fact]
    public async Task Stories_need_order()
    {
        (await Run(["""{"id":"a","text":"x"}"""], "--unordered")).Should().Be(ExitCode.Usage);

        _tool.ErrorLines[0].Should().StartWith("newsextract: --unordered needs --no-stories");
    }

    [Fact]
    public async Task With_the_library_behind_it_copies_are_one_story_whatever_the_jobs()
    {
        const string text = "The ferry from Bergen ran late on Tuesday because of thick fog over the fjord, its captain Ada Moor said on the radio.";
        string path = _tool.Write("in.jsonl", string.Join('\n', Enumerable.Range(0, 20).Select(i => $$"""{"id":{{i}},"text":"{{(i % 5 == 0 ? text : $"The price of {i} apples rose in the south of Spain.")}}"}""")));

        (await _tool.RunAsync(OfLibrary, "run", path, "--jobs", "1")).Should().Be(ExitCode.Success);
        string one = _tool.Output;
        (await _tool.RunAsync(OfLibrary, "run", path, "--jobs", "4")).Should().Be(ExitCode.Success);

        _tool.Output.Should().Be(one);
        JsonElement[] items = [.. one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        items[5].GetProperty("story").GetProperty("id").GetInt64().Should().Be(items[0].GetProperty("story").GetProperty("id").GetInt64());
        items[5].GetProperty("story").GetProperty("copyOf").GetString().Should().Be("0");
        items[0].GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("name").GetString()).Should().Contain("Ada Moor");

        static ToolHost OfLibrary(ToolHost host) => host with { Pipeline = options => new NewsPipeline(options).Process, StoryEngine = StoryEngine.OfLibrary };
    }

    private Task<int> Run(string[] lines, params string[] options) => _tool.RunAsync(["run", _tool.Write("in.jsonl", string.Join('\n', lines) + "\n"), .. options]);

    private static string[] Described(string path) => [.. Property().Matches(SourceTree.Read(path)).Select(match => match.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Property();

    [GeneratedRegex("\"signature\":\"[A-Za-z0-9+/=]{100,}\"")]
    private static partial Regex Signature();
}
