using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Architecture;

/// <summary>Documents point at files that are there.</summary>
public partial class DocumentLinkTests
{
    [Theory]
    [InlineData("src/DESIGN.md")]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    public void Links_lead_to_files(string document)
    {
        string folder = Path.GetDirectoryName(SourceTree.PathOf(document))!;

        IEnumerable<string> broken = Link().Matches(SourceTree.Read(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#') && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, Uri.UnescapeDataString(target.Split('#')[0]))));

        broken.Should().BeEmpty($"every link in {document} is to lead somewhere");
    }

    // [text](target), [text](target "title") and [text]: target
    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(?<target>\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();
}
