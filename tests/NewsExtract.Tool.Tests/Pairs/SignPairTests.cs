using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tool.Tests.Pairs;

/// <summary>Stages of a job that is split among processes: <c>newsextract sign</c>, sort, <c>newsextract pair</c>.</summary>
public sealed partial class SignPairTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task An_article_gives_a_line_for_each_of_its_keys()
    {
        string[] lines = (await Sign(SampleLines.Of(1)[0])).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        StorySignature signature = new NewsPipeline().Process(NewsDocument.FromArticleText(SampleLines.Text(0))).Signature!;
        lines.Should().Equal(signature.JoinKeys().Select(key => string.Create(CultureInfo.InvariantCulture, $"{key:x10}\t\"a\\t0\"\t{Convert.ToBase64String(signature.ToBytes())}")));
        lines.Length.Should().BeInRange(7, 14);
    }

    [Fact]
    public async Task Lines_hang_on_their_article_alone()
    {
        string[] articles = SampleLines.Of(12);

        string together = await Sign(articles);
        string first = await Sign(articles[..5]);
        string second = await Sign(articles[5..]);

        (first + second).Should().Be(together);
    }

    [Fact]
    public async Task Pairs_are_those_of_one_event_each_once_whatever_the_split()
    {
        string[] lines = Sorted(await Sign(SampleLines.Of(12)));

        string together = await Pair(lines);
        string[] keys = [.. lines.Select(line => line[..10]).Distinct()];
        string split = "";
        for (int part = 0; part < 3; part++)
        {
            split += await Pair([.. lines.Where(line => Array.IndexOf(keys, line[..10]) % 3 == part)]);
        }

        Sorted(split).Should().Equal(Sorted(together));
        string[] pairs = together.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        pairs.Should().OnlyHaveUniqueItems();

        // Of three articles each that tell of one event in the same words, the three pairs.
        JsonElement[] read = [.. pairs.Select(pair => JsonDocument.Parse(pair).RootElement)];
        read.Should().HaveCountGreaterThanOrEqualTo(12);
        read.Should().Contain(pair => pair.GetProperty("a").GetString() == "a\t0" && pair.GetProperty("b").GetString() == "a\t4");
        read.Should().OnlyContain(pair => string.CompareOrdinal(pair.GetProperty("a").GetRawText(), pair.GetProperty("b").GetRawText()) < 0);
    }

    [Fact]
    public async Task Scores_and_relations_are_those_of_the_library()
    {
        string[] pairs = (await Pair(Sorted(await Sign(SampleLines.Of(8))), "--min-score", "0")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        NewsPipeline pipeline = new();
        StoryComparison expected = new StoryComparer().Compare(
            pipeline.Process(NewsDocument.FromArticleText(SampleLines.Text(0))).Signature!, pipeline.Process(NewsDocument.FromArticleText(SampleLines.Text(4))).Signature!);
        string relation = JsonNamingPolicy.CamelCase.ConvertName(expected.Relation.ToString());
        pairs.Should().Contain(string.Create(CultureInfo.InvariantCulture, $$"""{"a":"a\t0","b":"a\t4","score":{{Math.Round(expected.Score, 4)}},"relation":"{{relation}}"}"""));
    }

    [Fact]
    public async Task Work_for_a_frequent_key_is_bounded()
    {
        string line = (await Sign(SampleLines.Of(1)[0])).Split('\n')[0];
        string[] lines = [.. Enumerable.Range(0, 300).Select(i => line.Replace("\"a\\t0\"", i.ToString("0000", CultureInfo.InvariantCulture).Insert(0, "1"), StringComparison.Ordinal))];

        string[] pairs = (await Pair(lines, "--window", "5")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        pairs.Should().HaveCount((300 * 5) - (1 + 2 + 3 + 4 + 5));
    }

    [Fact]
    public async Task An_article_without_an_id_cannot_be_signed()
    {
        (await _tool.RunAsync("sign", _tool.Write("a.jsonl", """{"text":"x"}"""))).Should().Be(ExitCode.InputFailed);

        _tool.ErrorLines.Should().ContainSingle().Which.Should().EndWith("a.jsonl line 1: no \"id\", which is a string or a number");
    }

    [Theory]
    [InlineData("nonsense", "no line of 'newsextract sign', which is key, id and signature with tabs between")]
    [InlineData("0123456789\t\"a\"", "no line of 'newsextract sign', which is key, id and signature with tabs between")]
    [InlineData("xyz\t\"a\"\tAAAA", "no line of 'newsextract sign', which is key, id and signature with tabs between")]
    [InlineData("0123456789\t\"a\"\t!!!", "its signature is no Base64")]
    [InlineData("0123456789\t\"a\"\tAAAA", "*Sign the article anew*")]
    public async Task A_bad_line_is_named_and_the_rest_goes_on(string line, string reason)
    {
        string[] good = Sorted(await Sign(SampleLines.Of(8)));

        string expected = await Pair(good);
        string pairs = await Pair([line, .. good]);

        pairs.Should().Be(expected).And.NotBeEmpty();
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Match($"newsextract: {Path.Combine(_tool.Folder, "signed.tsv")} line 1: {reason}");
    }

    [Fact]
    public async Task Pair_reads_standard_input_when_nothing_is_named()
    {
        string signed = string.Join('\n', Sorted(await Sign(SampleLines.Of(8))));
        string expected = await Pair(signed.Split('\n'));

        await _tool.RunAsync(host => host with { Input = new MemoryStream(Encoding.UTF8.GetBytes(signed)) }, "pair");

        _tool.Output.Should().Be(expected);
    }

    [Fact]
    public void The_schema_tells_every_property()
    {
        string pair = StoryJsonFormat.Write(new PairJson("1", "\"b\"", 0.5, StoryRelation.SameEvent));

        pair.Should().Be("""{"a":1,"b":"b","score":0.5,"relation":"sameEvent"}""");
        Property().Matches(SourceTree.Read("src/NewsExtract.Tool/Pairs/SCHEMA.md")).Select(match => match.Groups["name"].Value)
            .Should().Equal(JsonDocument.Parse(pair).RootElement.EnumerateObject().Select(property => property.Name));
    }

    private async Task<string> Sign(params string[] articles)
    {
        await _tool.RunAsync(host => host with { Pipeline = options => new NewsPipeline(options).Process }, "sign", _tool.Write("articles.jsonl", string.Join('\n', articles)));
        _tool.Error.Should().BeEmpty();
        return _tool.Output;
    }

    private async Task<string> Pair(string[] lines, params string[] options)
    {
        await _tool.RunAsync(["pair", _tool.Write("signed.tsv", string.Join('\n', lines)), .. options]);
        return _tool.Output;
    }

    private static string[] Sorted(string lines)
    {
        string[] sorted = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Property();
}
