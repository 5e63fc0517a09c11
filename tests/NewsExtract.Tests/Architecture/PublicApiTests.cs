using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Architecture;

/// <summary>The public surface changes on purpose or not at all: it is a file, and a change of it is read in review.</summary>
public class PublicApiTests
{
    private const string ReviewedFile = "tests/NewsExtract.Tests/PublicApi.txt";
    private const string AcceptVariable = "NEWSEXTRACT_ACCEPT_API";

    [Fact]
    public void The_public_api_is_the_reviewed_one()
    {
        string[] actual = [.. PublicApi.Describe(typeof(News).Assembly)];
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(SourceTree.PathOf(ReviewedFile), string.Join('\n', actual) + "\n");
        }

        string[] reviewed = File.ReadAllLines(SourceTree.PathOf(ReviewedFile));

        Difference(reviewed, actual).Should().BeEmpty(
            $"the public API is to match {ReviewedFile}; if the change is meant, run the tests once with {AcceptVariable}=1 and commit the file");
    }

    [Fact]
    public void Every_public_type_is_in_the_one_namespace_and_none_has_its_name()
        => typeof(News).Assembly.GetExportedTypes().Should().OnlyContain(type => type.Namespace == nameof(NewsExtract) && type.Name != nameof(NewsExtract));

    // Members are told apart by the type they stand under: many types have a member of the same signature.
    private static IEnumerable<string> Difference(IEnumerable<string> reviewed, IEnumerable<string> actual)
    {
        HashSet<string> before = [.. WithTypes(reviewed)];
        HashSet<string> after = [.. WithTypes(actual)];
        return before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}"));
    }

    private static IEnumerable<string> WithTypes(IEnumerable<string> lines)
    {
        string type = "";
        foreach (string line in lines)
        {
            bool isMember = line.StartsWith(' ');
            type = isMember ? type : line;
            yield return isMember ? $"{type}: {line.Trim()}" : line;
        }
    }
}
