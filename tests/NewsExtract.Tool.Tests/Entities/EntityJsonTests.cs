using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests.Entities;

public sealed partial class EntityJsonTests : IDisposable
{
    private const string GoldenFile = "tests/NewsExtract.Tool.Tests/Entities/entities.json";

    private static readonly DateOnly Day = new(2031, 4, 5);

    /// <summary>Public properties that the JSON gives under other names, or not at all because they repeat others.</summary>
    private static readonly Dictionary<string, string[]> s_otherwise = new()
    {
        ["Entity.FirstMention"] = [],
        ["EntityMention.Span"] = ["start", "length"],
    };

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_schema_is_the_one_of_the_golden_file()
        => (Full(isIndented: true) + "\n").Should().Be(SourceTree.Read(GoldenFile).ReplaceLineEndings("\n"));

    [Fact]
    public void The_golden_file_shows_every_property()
        => Names(JsonDocument.Parse(SourceTree.Read(GoldenFile)).RootElement).Distinct()
            .Should().BeEquivalentTo(Property().Matches(SourceTree.Read("src/NewsExtract.Tool/Entities/SCHEMA.md")).Select(match => match.Groups["name"].Value).Distinct());

    [Fact]
    public void Every_property_of_the_records_is_in_the_json()
    {
        HashSet<string> names = [.. Names(JsonDocument.Parse(Full(isIndented: false)).RootElement)];

        PropertyInfo[] properties = [.. new[] { typeof(Entity), typeof(EntityMention), typeof(MentionValue) }.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))];
        properties.Should().HaveCountGreaterThan(20);
        properties.SelectMany(property => s_otherwise.GetValueOrDefault($"{property.DeclaringType!.Name}.{property.Name}", [JsonNamingPolicy.CamelCase.ConvertName(property.Name)]))
            .Should().BeSubsetOf(names, "each belongs into EntityJson, SCHEMA.md and SampleEntities");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_carries_its_entities_as_its_last_properties(bool isIndented)
    {
        string path = _tool.Write("a.txt", SampleEntities.FullText);
        string[] paths = isIndented ? [path] : [path, _tool.Write("b.txt", "x")];

        await _tool.RunAsync(["extract", .. paths, "--format", "json"]);
        string bare = _tool.Output;
        _tool.EntityCalls.Should().BeEmpty("only who asks pays for them");
        await _tool.RunAsync(["extract", .. paths, "--format", "json", "--entities"]);

        _tool.EntityCalls[0].Should().Be(new EntityCall(SampleEntities.FullText, Day));
        string first = isIndented ? _tool.Output : _tool.Output.Split('\n')[0];
        JsonElement article = JsonDocument.Parse(first).RootElement;
        article.EnumerateObject().Select(property => property.Name).TakeLast(3).Should().Equal("entities", "expressions", "titleMentions");
        article.GetProperty("entities").GetRawText().Should().Be(JsonDocument.Parse(Full(isIndented)).RootElement.GetProperty("entities").GetRawText());
        first[..first.LastIndexOf(isIndented ? ",\n  \"entities\"" : ",\"entities\"", StringComparison.Ordinal)].Should().Be(
            isIndented ? bare[..^3] : bare.Split('\n')[0][..^1]);
        Article.FromJson(first).Text.Should().Be(SampleEntities.FullText);
    }

    [Theory]
    [InlineData("--format", "markdown")]
    [InlineData("--format", "facts")]
    [InlineData("--facts", null)]
    [InlineData(null, null)]
    public async Task Entities_are_refused_where_there_is_no_place_for_them(string? option, string? value)
    {
        string[] options = [.. new[] { option, value }.OfType<string>()];

        int exitCode = await _tool.RunAsync(["extract", _tool.Write("a.txt", "x"), "--entities", .. options]);

        exitCode.Should().Be(ExitCode.Usage);
        _tool.ErrorLines[0].Should().Be("newsextract: --entities needs --format json; for a table use 'newsextract entities'.");
    }

    private static string Full(bool isIndented)
        => EntityJsonFormat.Write(new NamedText(SampleArticle.Of(SampleEntities.FullText), SampleEntities.Of(SampleEntities.FullText)).ToJson(new InputDocument { File = new(null, "-", "stdin"), Name = "texts/a.txt", OutputName = "a.txt" }), isIndented);

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Property();
}
