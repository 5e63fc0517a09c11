using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests.Stories;

public sealed partial class StoryJsonTests
{
    private const string ComparisonFile = "tests/NewsExtract.Tool.Tests/Stories/comparison.json";
    private const string PlacesFile = "tests/NewsExtract.Tool.Tests/Stories/places.jsonl";

    [Fact]
    public void Comparisons_are_those_of_the_golden_file()
        => (StoryJsonFormat.Write(ComparisonJson.From(SampleComparison.Full, "pages/a.html", "-")) + "\n").Should().Be(SourceTree.Read(ComparisonFile).ReplaceLineEndings("\n"));

    [Fact]
    public void Places_are_those_of_the_golden_file()
    {
        string[] places =
        [
            StoryJsonFormat.Write(PlaceJson.From(StoryJsonFormat.ValueOf("a 1"), new StoryPlace(1, true, 0, [], null))),
            StoryJsonFormat.Write(PlaceJson.From(JsonDocument.Parse("17").RootElement, new StoryPlace(1, false, 0.87654321, [2, 3], "a 1"))),
        ];

        (string.Join('\n', places) + "\n").Should().Be(SourceTree.Read(PlacesFile).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_schema_tells_every_property()
    {
        string[] written =
        [
            .. Names(JsonDocument.Parse(SourceTree.Read(ComparisonFile)).RootElement),
            .. SourceTree.Read(PlacesFile).Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => Names(JsonDocument.Parse(line).RootElement)),
        ];

        // What is read stands in a table of its own, under the heading "input".
        string schema = Regex.Replace(SourceTree.Read("src/NewsExtract.Tool/Stories/SCHEMA.md"), @"\| input \|[^#]*", "");
        Property().Matches(schema).Select(match => match.Groups["name"].Value).Distinct().Should().BeEquivalentTo(written.Distinct());
    }

    [Fact]
    public void The_schema_tells_every_relation_and_kind_of_evidence()
    {
        string schema = SourceTree.Read("src/NewsExtract.Tool/Stories/SCHEMA.md");

        foreach (string name in Enum.GetNames<StoryRelation>().Concat(Enum.GetNames<StoryEvidenceKind>()))
        {
            schema.Should().Contain($"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`");
        }
    }

    [Fact]
    public void Every_property_of_a_comparison_is_in_the_json()
    {
        HashSet<string> names = [.. Names(JsonDocument.Parse(SourceTree.Read(ComparisonFile)).RootElement)];

        new[] { typeof(StoryComparison), typeof(StoryEvidence) }.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            .Should().HaveCountGreaterThan(7).And.BeSubsetOf(names, "each belongs into ComparisonJson, SCHEMA.md and SampleComparison");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Property();
}
