using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Archives;

/// <summary>A broken archive gives what can be had of it, and one warning.</summary>
public sealed class BrokenArchiveTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_an_archive_is_cut_the_records_before_are_read_and_one_warning_comes(bool compressed)
    {
        WarcBuilder first = new WarcBuilder().Response("https://a.example/1", "<p>one");
        WarcBuilder both = new WarcBuilder().Response("https://a.example/1", "<p>one").Response("https://a.example/2", "<p>two is somewhat longer than one");
        byte[] archive = compressed ? both.MemberPerRecord() : both.Plain();
        int whole = (compressed ? first.MemberPerRecord() : first.Plain()).Length;

        // The line ends behind a record may be missing without harm.
        int end = archive.Length - (compressed ? 1 : 5);
        for (int length = whole + 1; length <= end; length += 7)
        {
            _tool.Calls.Clear();

            (await _tool.RunAsync("extract", _tool.Write("a.warc", archive[..length]))).Should().Be(ExitCode.Success);

            _tool.Calls[0].Page.Should().Be("<p>one");
            _tool.ErrorLines.Where(line => line.Contains(": warning: ", StringComparison.Ordinal)).Should().ContainSingle($"of {archive.Length} bytes, {length} are there");
        }
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(5)]
    public async Task A_wrong_length_costs_at_most_its_record(int error)
    {
        byte[] content = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>one"u8.ToArray();
        byte[] archive = new WarcBuilder().Add("response", "https://a.example/1", "application/http", content, content.Length + error)
            .Response("https://a.example/2", "<p>two").Response("https://a.example/3", "<p>three").Plain();

        await _tool.RunAsync("extract", _tool.Write("a.warc", archive));

        _tool.Calls.Select(call => call.Page).Should().Contain("<p>three");
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("a.warc: warning: record 1: ").And.EndWith("; everything else was read");
    }

    [Fact]
    public async Task Rubbish_between_records_is_passed_over()
    {
        byte[] archive =
        [
            .. new WarcBuilder().Response("https://a.example/1", "<p>one").Plain(),
            .. Enumerable.Repeat((byte)'x', 100_000),
            .. "\r\n"u8,
            .. new WarcBuilder().Response("https://a.example/2", "<p>two").Plain(),
        ];

        await _tool.RunAsync("extract", _tool.Write("a.warc", archive));

        _tool.Calls.Select(call => call.Page).Should().Equal("<p>one", "<p>two");
        _tool.ErrorLines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Content-Length: many")]
    [InlineData("Content-Length: -5")]
    [InlineData("Content-Length: 99999999999999999999")]
    [InlineData("X: y")]
    public async Task A_record_without_a_length_is_passed_over(string field)
    {
        byte[] archive = [.. WarcBuilder.Bytes($"WARC/1.0\r\nWARC-Type: response\r\n{field}\r\n\r\nrubbish\r\n\r\n"), .. new WarcBuilder().Response("https://a.example/", "<p>one").Plain()];

        await _tool.RunAsync("extract", _tool.Write("a.warc", archive));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>one");
        _tool.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task A_header_without_end_takes_no_memory()
    {
        byte[] archive = [.. "WARC/1.0\r\n"u8, .. Enumerable.Repeat((byte)'h', 1_000_000)];

        await _tool.RunAsync("extract", _tool.Write("a.warc", archive));

        _tool.Calls.Should().BeEmpty();
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("record 1: its header breaks off");
    }

    [Fact]
    public async Task An_archive_without_pages_says_so()
    {
        await _tool.RunAsync("extract", _tool.Write("a.warc", new WarcBuilder().Response("https://a.example/", "{}", "Content-Type: application/json").Plain()));

        _tool.Error.Should().EndWith("a.warc: warning: there is no page in this archive\n");
    }

    [Theory]
    [InlineData("Content-Encoding: zstd", "its content encoding 'zstd' is not known")]
    [InlineData("Content-Encoding: gzip, gzip, gzip, gzip, gzip", "its content is compressed 5 times")]
    public async Task An_encoding_that_is_not_known_is_named(string header, string reason)
    {
        await _tool.RunAsync("extract", _tool.Write("a.warc", new WarcBuilder().Response("https://a.example/", "<p>one", "Content-Type: text/html\r\n" + header).Response("https://a.example/2", "<p>two").Plain()));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>two");
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("record 1: " + reason);
    }
}
