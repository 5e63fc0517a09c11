using FluentAssertions;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Text;

public class EmbeddedLinesTests
{
    [Fact]
    public void Every_text_file_of_the_assembly_gives_lines_without_blanks_and_comments()
    {
        string[] files = [.. typeof(EmbeddedLines).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

        files.Should().HaveCountGreaterThan(5);
        foreach (string file in files)
        {
            EmbeddedLines.Of(file).Should().NotBeEmpty(file).And.NotContain(line => string.IsNullOrWhiteSpace(line) || line[0] == '#', file);
        }
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        FluentActions.Invoking(() => EmbeddedLines.Of("no-such-words.txt")).Should().Throw<InvalidOperationException>().WithMessage("*no-such-words.txt*");
    }
}
