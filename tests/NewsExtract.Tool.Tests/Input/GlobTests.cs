using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input;

/// <summary>Patterns that the shell left as they are.</summary>
public sealed class GlobTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("*", "a.txt", true)]
    [InlineData("*", "b/a.txt", false)]
    [InlineData("*", ".hidden", false)]
    [InlineData(".*", ".hidden", true)]
    [InlineData("*.txt", "a.txt.gz", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "ab.txt", false)]
    [InlineData("a*b*c", "a1b2c", true)]
    [InlineData("**", "b/a.txt", true)]
    [InlineData("**/*.txt", "a.txt", true)]
    [InlineData("**/*.txt", "c/b/a.txt", true)]
    [InlineData("**/*.txt", ".git/a.txt", false)]
    [InlineData("**/b/*.txt", "c/b/d/b/a.txt", true)]
    [InlineData("**/b/*.txt", "c/b/d/a.txt", false)]
    [InlineData("b/**", "b/c/a.txt", true)]
    [InlineData("b/**", "c/a.txt", false)]
    [InlineData("b/*/d*/?.txt", "b/c/dd/a.txt", true)]
    [InlineData("**/**/a", "x/y/z/a", true)]
    public void Patterns_match_as_in_shells(string pattern, string path, bool matches)
    {
        GlobPattern glob = new(pattern);

        (path.StartsWith(glob.Root, StringComparison.Ordinal) && glob.Matches(path[glob.Root.Length..])).Should().Be(matches);
    }

    [Fact]
    public void A_pattern_made_to_take_for_ever_does_not()
    {
        GlobPattern glob = new(string.Concat(Enumerable.Repeat("**/a*a*a*a/", 20)) + "b");

        glob.Matches(string.Concat(Enumerable.Repeat("aaaaaaaaaaaa/", 200)) + "c").Should().BeFalse();
    }

    [Fact]
    public async Task Files_that_match_are_read_in_ordinal_order_under_their_paths()
    {
        foreach (string name in new[] { "in/b.page", "in/a.page", "in/sub/c.page", "in/d.txt", "in/out/e.page" })
        {
            _tool.Write(name, name);
        }

        await _tool.RunAsync("extract", Path.Combine(_tool.Folder, "in", "**", "*.page"), "--out", Path.Combine(_tool.Folder, "in", "out"));

        _tool.Calls.Select(call => call.Page).Should().Equal("in/a.page", "in/b.page", "in/sub/c.page");
        File.Exists(Path.Combine(_tool.Folder, "in", "out", "sub", "c.txt")).Should().BeTrue();
    }

    [Fact]
    public async Task A_file_of_that_very_name_goes_before_the_pattern()
    {
        string path = _tool.Write("what?.txt", "this");
        _tool.Write("whatX.txt", "other");

        await _tool.RunAsync("extract", path);

        _tool.Calls.Select(call => call.Page).Should().Equal("this");
    }

    [Fact]
    public async Task A_pattern_that_matches_nothing_is_a_failure()
    {
        string pattern = Path.Combine(_tool.Folder, "*.html");

        (await _tool.RunAsync("extract", pattern)).Should().Be(ExitCode.InputFailed);

        _tool.Error.Should().Be($"newsextract: {pattern}: no file matches\n");
    }
}
