using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using NewsExtract.Tests.Articles.Rendering;
using Xunit;

namespace NewsExtract.Tests.Articles.Json;

public partial class ArticleJsonTests
{
    private const string Golden = "tests/NewsExtract.Tests/Articles/Json/article.json";
    private const string Schema = "src/NewsExtract/Articles/Json/SCHEMA.md";

    private static readonly JsonOutputOptions Indented = new() { IsIndented = true, Source = "pages/a.html" };

    [Fact]
    public void The_schema_is_the_one_of_the_golden_file()
        => (FullArticle.Create().ToJson(Indented) + "\n").Should().Be(SourceTree.Read(Golden).ReplaceLineEndings("\n"));

    [Fact]
    public void The_golden_file_shows_every_property()
        => Names(JsonDocument.Parse(SourceTree.Read(Golden)).RootElement).Distinct().Should().BeEquivalentTo(Documented());

    [Fact]
    public void An_article_comes_back_whole()
    {
        Article article = FullArticle.Create();

        Article back = Article.FromJson(article.ToJson());

        back.Should().BeEquivalentTo(article, options => options
            .Using<double>(number => number.Subject.Should().BeApproximately(number.Expectation, 0.00005)).WhenTypeIs<double>());
        back.ToJson(Indented).Should().Be(article.ToJson(Indented));
    }

    [Fact]
    public void What_is_unknown_is_left_out_and_lists_are_not()
        => new Article { Text = "", Blocks = [], Status = ExtractionStatus.Empty }.ToJson().Should().Be(
            """{"schema":1,"status":"empty","brokenLimits":[],"authors":[],"credits":[],"wordCount":0,"readingSeconds":0,"text":"","facts":{},"quality":{"score":0,"articleShare":0,"prose":0,"completeness":0,"distinctness":0,"agreement":0,"certainty":0},"images":[],"livePosts":[],"related":[],"notes":[],"embeddedPosts":[],"blocks":[]}""");

    [Fact]
    public void Blocks_may_be_left_out()
    {
        string json = FullArticle.Create().ToJson(new JsonOutputOptions { IncludesBlocks = false });

        JsonDocument.Parse(json).RootElement.TryGetProperty("blocks", out _).Should().BeFalse();
        Article.FromJson(json).Blocks.Should().BeEmpty();
    }

    [Fact]
    public void Text_is_readable_and_harmless_in_a_script_element()
    {
        const string text = "Größe <7> & 東京 😀 ‘it’s’ +1 </script>\u2028\u2029\u0001\"\\/";

        string json = ArticleSample.Of(ArticleSample.Block(text)).ToJson();

        json.Should().Contain("Größe \\u003C7\\u003E \\u0026 東京 ").And.Contain("‘it’s’ +1");
        json.Should().NotContainAny("<", ">", "&", "\u2028", "\u2029", "\u0001", "\n");
        Article.FromJson(json).Text.Should().Be(text);
    }

    [Fact]
    public void Half_characters_are_replaced()
        => Article.FromJson(ArticleSample.Of(ArticleSample.Block("a\uD800b")).ToJson()).Text.Should().Be("a\uFFFDb");

    [Fact]
    public void Endless_addresses_of_marks_are_left_out()
    {
        Block block = ArticleSample.Linked("text", "https://a.example/" + new string('x', 5000));

        Article.FromJson(ArticleSample.Of(block).ToJson()).Blocks[0].Marks.Should().Equal(new InlineMark(InlineMarkKind.Link, new TextSpan(0, 4)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":2,\"text\":\"\",\"facts\":{}}")]
    [InlineData("{\"schema\":1}")]
    [InlineData("{\"schema\":1,\"text\":\"\"}")]
    [InlineData("{\"schema\":1,\"text\":null,\"facts\":{}}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{\"title\":{\"source\":\"meta\",\"confidence\":1}}}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{\"title\":{\"value\":\"x\",\"source\":4,\"confidence\":1}}}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{\"published\":{\"value\":\"today\",\"source\":\"meta\",\"confidence\":1}}}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{},\"status\":\"lost\"}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{},\"images\":[null]}")]
    [InlineData("{\"schema\":1,\"text\":\"\",\"facts\":{},\"images\":[{}]}")]
    [InlineData("{\"schema\":1,\"text\":\"ab\",\"facts\":{},\"blocks\":[{\"text\":\"ab\",\"articleSpan\":{\"start\":1,\"length\":2}}]}")]
    [InlineData("{\"schema\":1,\"text\":\"ab\",\"facts\":{},\"blocks\":[{\"text\":\"ab\",\"marks\":[{\"kind\":\"code\",\"start\":2147483647,\"length\":2147483647}]}]}")]
    public void What_is_no_article_is_refused(string json)
        => FluentActions.Invoking(() => Article.FromJson(json)).Should().Throw<JsonException>();

    [Fact]
    public void Properties_of_later_versions_are_passed_over()
        => Article.FromJson("{\"schema\":1,\"text\":\"ab\",\"facts\":{\"mood\":{}},\"later\":[1]}").Text.Should().Be("ab");

    [Theory]
    [InlineData("2025-09-03", DatePrecision.Day)]
    [InlineData("2025-09-03T14:05:06", DatePrecision.LocalTime)]
    [InlineData("2025-09-03T14:05:06+08:00", DatePrecision.Moment)]
    [InlineData("2025-09-03T14:05:06+00:00", DatePrecision.Moment)]
    public void The_form_of_a_date_tells_its_precision(string text, DatePrecision precision)
    {
        Article article = Article.FromJson("{\"schema\":1,\"text\":\"\",\"facts\":{\"published\":{\"value\":\"" + text + "\",\"source\":\"meta\",\"confidence\":1}}}");

        article.Facts.Published!.Value.Precision.Should().Be(precision);
        article.Facts.Published.Value.ToString().Should().Be(text);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Documented() => Property().Matches(SourceTree.Read(Schema)).Select(match => match.Groups["name"].Value).Distinct();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Property();
}
