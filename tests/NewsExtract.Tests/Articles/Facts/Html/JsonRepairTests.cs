using System.Text;
using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts;

public class JsonRepairTests
{
    [Theory]
    [InlineData("""{"name":"a "quoted" word"}""", "a \"quoted\" word")]
    [InlineData("""{"name":"says "no", she does","x":1}""", "says \"no\", she does")]
    [InlineData("""{"name":"ends in "quotes"","x":1}""", "ends in \"quotes\"")]
    [InlineData("""{"x":"<a href="https://mill.example/">mill</a>","name":"a"}""", "a")]
    [InlineData("{\"name\":\"line\nbreak\ttab\"}", "line break tab")]
    [InlineData("""{"name":"a\'b"}""", "a'b")]
    [InlineData("""{"name":"a",,"x":1,}""", "a")]
    [InlineData("""/* note */ {"x":[1,2,],/* inner */"name":"a"} /* note */;""", "a")]
    [InlineData("""<!-- {"name":"a"} -->""", "a")]
    [InlineData("""{"name":"a","x":{"y":[1,2""", "a")]
    [InlineData("""{"name":"a","x""", "a")]
    [InlineData("""{"name":"a","x":""", "a")]
    [InlineData("""{"name":"a"}{"name":"b"}""", "a")]
    [InlineData("""{"name":"a"]}""", "a")]
    [InlineData("{&quot;name&quot;:&quot;a&quot;}", "a")]
    public void Untidy_blocks_are_mended(string json, string name)
    {
        var root = JsonBlock.Parse(json, new LimitWatch(ExtractionLimits.Default));

        root.Should().NotBeNull();
        var node = root!.Value.ValueKind == System.Text.Json.JsonValueKind.Array ? root.Value[0] : root.Value;
        node.GetProperty("name").GetString().Should().Be(name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no data")]
    [InlineData("{oops}")]
    [InlineData("]]]}}}")]
    public void What_is_no_data_is_passed_over(string json) => JsonBlock.Parse(json, new LimitWatch(ExtractionLimits.Default)).Should().BeNull();

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{\"a\":", 100_000)]
    [InlineData("\"", 200_000)]
    [InlineData("{\"a\":\"\" ", 100_000)]
    [InlineData("\\u", 200_000)]
    public void Hostile_blocks_end_quickly(string piece, int times)
    {
        string json = "{" + new StringBuilder().Insert(0, piece, times);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        JsonBlock.Parse(json, new LimitWatch(ExtractionLimits.Default));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
