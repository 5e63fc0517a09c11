using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Archives;

/// <summary>The broken archives of the corpora.</summary>
public sealed class HostileArchiveTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [HostileArchiveTheory]
    [InlineData("example.warc", 1, null)]
    [InlineData("example.warc.gz", 1, null)]
    [InlineData("example-bad.warc.gz.bad", 1, null)]
    [InlineData("example-bad-non-chunked.warc.gz", 1, null)]
    [InlineData("example-wrong-chunks.warc.gz", 1, null)]
    [InlineData("example-iana.org-chunked.warc", 1, null)]
    [InlineData("example-wget-bad-target-uri.warc.gz", 1, null)]
    [InlineData("example-resource.warc.gz", 1, null)]
    [InlineData("example-trunc.warc", 1, "record 3: ")]
    [InlineData("example-digest.warc", 0, "no page")]
    [InlineData("example-space-in-target-uri.warc.gz", 0, "no page")]
    [InlineData("post-test.warc.gz", 0, "no page")]
    [InlineData("example.arc", 0, "an ARC archive")]
    [InlineData("example.arc.gz", 0, "an ARC archive")]
    [InlineData("bad.arc", 0, "an ARC archive")]
    public async Task Every_archive_gives_its_pages_and_at_most_one_line_of_trouble(string name, int pages, string? trouble)
    {
        await _tool.RunAsync("extract", Path.Combine(HostileArchiveTheoryAttribute.Folder!, name));

        _tool.Calls.Count(call => call.Page.Contains("</body>", StringComparison.Ordinal)).Should().Be(pages);
        _tool.ErrorLines.Should().HaveCount(trouble is null ? 0 : 1);
        string.Concat(_tool.ErrorLines).Contains(trouble ?? "", StringComparison.Ordinal).Should().BeTrue();
    }

    [HostileArchiveTheory]
    [InlineData("example.warc")]
    [InlineData("example.warc.gz")]
    [InlineData("example-bad.warc.gz.bad")]
    [InlineData("example-iana.org-chunked.warc")]
    public async Task Cut_anywhere_it_gives_at_most_one_warning_and_no_failure(string name)
    {
        byte[] archive = File.ReadAllBytes(Path.Combine(HostileArchiveTheoryAttribute.Folder!, name));
        for (int length = 100; length < archive.Length; length += 97)
        {
            (await _tool.RunAsync("extract", _tool.Write("cut.warc", archive[..length]))).Should().Be(ExitCode.Success, $"cut at {length}: {_tool.Error}");

            _tool.ErrorLines.Should().HaveCountLessThanOrEqualTo(1);
        }
    }

    private sealed class HostileArchiveTheoryAttribute : TheoryAttribute
    {
        public HostileArchiveTheoryAttribute() => Skip = Folder is null ? "needs the corpora: set NEWSEXTRACT_DATA or put them into ../shared/data" : null;

        public static string? Folder { get; } = DataFolder.Below("hostile/warc/test/data");
    }
}
