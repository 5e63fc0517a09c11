using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Architecture;

/// <summary>Calls that would break a promise of the library are found in its source.</summary>
public class BannedApiTests
{
    [Fact]
    public void No_source_file_calls_what_it_must_not()
        => SourceTree.SourceFiles("src/NewsExtract").SelectMany(file => BannedApis.Uses(file.Path, file.Text)).Should().BeEmpty();

    [Theory]
    [InlineData("using System.Net.Http;")]
    [InlineData("using System.Net.Sockets;")]
    [InlineData("var page = await new HttpClient().GetStringAsync(url);")]
    [InlineData("Configuration.Default.WithDefaultLoader()")]
    [InlineData("string text = File.ReadAllText(path);")]
    [InlineData("Directory.GetFiles(folder)")]
    [InlineData("using var file = new FileStream(path, FileMode.Open);")]
    [InlineData("node = node.NextSibling;")]
    [InlineData("element.PreviousElementSibling")]
    [InlineData("new TreeWalker(root)")]
    [InlineData("string html = element.OuterHtml;")]
    [InlineData("element.InnerHtml.Length")]
    [InlineData("row.Children[i]")]
    [InlineData("name.ToLower()")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("a.Equals(b, StringComparison.CurrentCultureIgnoreCase)")]
    [InlineData("StringComparer.InvariantCulture")]
    [InlineData("var words = new Regex(Pattern);")]
    [InlineData("Regex.IsMatch(text, Pattern)")]
    [InlineData("[GeneratedRegex(Pattern)]")]
    [InlineData("int key = word.GetHashCode();")]
    [InlineData("HashCode.Combine(a, b)")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("time.ToLocalTime()")]
    public void A_call_that_is_banned_is_found(string code) => BannedApis.Uses("A.cs", code).Should().NotBeEmpty();

    [Theory]
    [InlineData("// never File.ReadAllText or node.NextSibling\nvar s = \"DateTime.Now\";")]
    [InlineData("using System.Net; string text = WebUtility.HtmlDecode(html);")]
    [InlineData("public override int GetHashCode() => 7;")]
    [InlineData("name.ToLowerInvariant(); a.Equals(b, StringComparison.OrdinalIgnoreCase);")]
    [InlineData("foreach (INode child in node.ChildNodes)")]
    [InlineData("new Regex(Pattern, RegexOptions.NonBacktracking)")]
    [InlineData("article.ToHtml()")]
    public void A_call_that_is_not_is_let_through(string code) => BannedApis.Uses("A.cs", code).Should().BeEmpty();
}
