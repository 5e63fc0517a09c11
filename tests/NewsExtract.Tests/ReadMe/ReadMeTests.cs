using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Tests.Architecture;
using Xunit;

namespace NewsExtract.Tests.ReadMe;

/// <summary>What README.md shows and lists is what the library has.</summary>
public partial class ReadMeTests
{
    private static readonly string ReadMe = SourceTree.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void Every_code_block_is_an_example_that_is_compiled_and_run()
    {
        string source = string.Concat(SourceTree.SourceFiles("tests/NewsExtract.Tests/ReadMe").Where(file => file.Path.EndsWith("Examples.cs")).Select(file => file.Text)).ReplaceLineEndings("\n");
        Dictionary<string, string> compiled = SourceExample().Matches(source).ToDictionary(Name, match => WithoutIndent(match.Groups["code"].Value));

        Dictionary<string, string> shown = ReadMeExample().Matches(ReadMe).ToDictionary(Name, match => match.Groups["code"].Value.Trim('\n'));

        shown.Should().NotBeEmpty().And.BeEquivalentTo(compiled);
        CodeFence().Count(ReadMe).Should().Be(shown.Count, "a block without a name before it is not run");
    }

    [Fact]
    public void The_table_of_roles_is_complete_and_true()
    {
        IEnumerable<string> rows = Enum.GetValues<BlockRole>().Select(role =>
            $"| `{role}` | `{JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString())}` | … | {(ArticleOptions.DefaultRoles.Contains(role) ? "yes" : "no")} |");

        RoleRow().Matches(ReadMe).Select(match => $"{match.Groups["names"].Value} … {match.Groups["default"].Value}").Should().Equal(rows);
    }

    [Fact]
    public void The_table_of_options_is_complete()
        => OptionRow().Matches(ReadMe).Select(match => match.Groups["name"].Value)
            .Should().BeEquivalentTo(typeof(ArticleOptions).GetProperties().Where(property => property.GetMethod!.IsStatic is false).Select(property => property.Name));

    [Fact]
    public void The_test_command_is_the_one_that_ci_runs()
    {
        string command = TestCommand().Match(ReadMe).Value;

        command.Should().NotBeEmpty();
        SourceTree.Read(".ci/run").ReplaceLineEndings("\n").Should().Contain($"\ncount_tests {command}\n");
    }

    private static string Name(Match match) => match.Groups["name"].Value;

    private static string WithoutIndent(string code)
    {
        string[] lines = code.Trim('\n').Split('\n');
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }

    [GeneratedRegex(@"^ *// README: (?<name>(?!end\b)[\w-]+)\n(?<code>.*?)^ *// README: end$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex SourceExample();

    [GeneratedRegex(@"^<!-- example: (?<name>[\w-]+) -->\n```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ReadMeExample();

    [GeneratedRegex("^dotnet test .*$", RegexOptions.Multiline)]
    private static partial Regex TestCommand();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex CodeFence();

    [GeneratedRegex(@"^(?<names>\| `\w+` \| `[\w-]+` \|) [^|]+ (?<default>\| (yes|no) \|)$", RegexOptions.Multiline)]
    private static partial Regex RoleRow();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| [^|]+ \| [^|]+ \|$(?<!\| (yes|no) \|)", RegexOptions.Multiline)]
    private static partial Regex OptionRow();
}
