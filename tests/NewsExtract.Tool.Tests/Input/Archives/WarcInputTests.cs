using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Archives;

/// <summary>Which documents an archive gives.</summary>
public sealed class WarcInputTests : IDisposable
{
    private static readonly string[] Layouts = ["plain", "member per record", "one member"];

    private readonly ToolHarness _tool = new();

    public static TheoryData<string, string> Forms()
    {
        TheoryData<string, string> forms = [];
        foreach (string version in new[] { "1.0", "1.1", "0.18" })
        {
            foreach (string layout in Layouts)
            {
                forms.Add(version, layout);
            }
        }

        return forms;
    }

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Successful_responses_resources_and_conversions_are_read(string version, string layout)
    {
        WarcBuilder archive = new WarcBuilder(version)
            .Add("warcinfo", "", "application/warc-fields", "software: none\r\n"u8.ToArray())
            .Add("request", "https://a.example/", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray())
            .Response("https://a.example/", "<p>one")
            .Response("https://a.example/gone", "<p>gone", status: "404 Not Found")
            .Response("https://a.example/moved", "<p>moved", status: "301 Moved Permanently")
            .Response("https://a.example/picture", "<p>", "Content-Type: image/png")
            .Response("https://a.example/empty", "")
            .Response("https://a.example/text", "two", "Content-Type: text/plain")
            .Response("https://a.example/untyped", "\n<!DOCTYPE html><p>three", "Server: x")
            .Response("https://a.example/untyped-bytes", "PK", "Server: x")
            .Add("resource", "file:///four.html", "text/html", "<p>four"u8.ToArray())
            .Add("resource", "metadata://log", "text/plain", "log"u8.ToArray())
            .Add("revisit", "https://a.example/", "application/http", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray())
            .Add("conversion", "<https://a.example/five>", "text/plain", "five"u8.ToArray());

        (await Extract(archive, layout)).Should().Be(ExitCode.Success);

        _tool.Calls.Select(call => (call.Page, call.Form, call.Hints.Url)).Should().Equal(
            ("<p>one", InputForm.Html, "https://a.example/"),
            ("two", InputForm.Text, "https://a.example/text"),
            ("\n<!DOCTYPE html><p>three", InputForm.Html, "https://a.example/untyped"),
            ("<p>four", InputForm.Html, "file:///four.html"),
            ("five", InputForm.Text, "https://a.example/five"));
        _tool.Calls.Should().OnlyContain(call => call.Hints.CrawledAt == new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero));
        _tool.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "deflate")]
    [InlineData("br", "br")]
    [InlineData("gzip", "none")]
    [InlineData("deflate", "none")]
    [InlineData("br", "none")]
    [InlineData("identity", "none")]
    public async Task Content_encodings_are_undone_where_they_are_there(string name, string really)
    {
        byte[] body = WarcBuilder.Bytes("<p>The ferry from Bergen ran late.");
        byte[] encoded = really switch
        {
            "gzip" => WarcBuilder.Gzip(body),
            "zlib" => WarcBuilder.Compress(body, stream => new ZLibStream(stream, CompressionLevel.Optimal)),
            "deflate" => WarcBuilder.Compress(body, stream => new DeflateStream(stream, CompressionLevel.Optimal)),
            "br" => WarcBuilder.Compress(body, stream => new BrotliStream(stream, CompressionLevel.Optimal)),
            _ => body,
        };

        await Extract(new WarcBuilder().Response("https://a.example/", encoded, $"Content-Type: text/html\r\nContent-Encoding: {name}"));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>The ferry from Bergen ran late.");
        _tool.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3\r\n<p>\r\n5\r\nferry\r\n0\r\n\r\n", "<p>ferry", false)]
    [InlineData("0003;x=y\r\n<p>\r\n05 \r\nferry\r\n0\r\nTrailer: x\r\n\r\n", "<p>ferry", false)]
    [InlineData("<p>as it is", "<p>as it is", false)]
    [InlineData("3\r\n<p>\r\n5\r\nfer", "<p>fer", true)]
    [InlineData("3\r\n<p>\r\nferry", "<p>", true)]
    [InlineData("3\r\n<p>ferry", "<p>", true)]
    [InlineData("3\r\n<p>\r\nFFFFFFFFFFFF\r\nferry", "<p>", true)]
    public async Task Chunks_are_put_together_where_they_are_there(string body, string page, bool isBroken)
    {
        await Extract(new WarcBuilder().Response("https://a.example/", body, "Content-Type: text/html\r\nTransfer-Encoding: chunked"));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be(page);
        _tool.ErrorLines.Should().HaveCount(isBroken ? 1 : 0);
    }

    [Fact]
    public async Task The_charset_of_the_response_counts()
    {
        await Extract(new WarcBuilder().Response("https://a.example/", Encoding.Latin1.GetBytes("<p>Fähre nach Tórshavn"), "Content-Type: text/html; charset=\"iso-8859-1\""));

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>Fähre nach Tórshavn");
    }

    [Fact]
    public async Task Records_are_named_in_the_output()
    {
        WarcBuilder archive = new WarcBuilder().Response("https://a.example/1", "<p>one").Response("https://a.example/2", "<p>two");

        await Extract(archive);
        _tool.Output.Should().StartWith($"==> {Path} record 1 <==\n<p>one\n\n==> {Path} record 2 <==\n");

        await _tool.RunAsync("extract", Path, "--out", System.IO.Path.Combine(_tool.Folder, "out"));
        File.ReadAllText(System.IO.Path.Combine(_tool.Folder, "out", "a.warc", "000002.txt")).Should().Be("<p>two\n");
    }

    [Fact]
    public async Task The_first_bytes_decide_not_the_name()
    {
        string path = _tool.Write("page.html", new WarcBuilder().Response("https://a.example/", "<p>one").MemberPerRecord());

        await _tool.RunAsync("extract", path);

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>one");
    }

    [Fact]
    public async Task An_archive_comes_through_a_pipe_too()
    {
        MemoryStream input = new(new WarcBuilder().Response("https://a.example/", "<p>one").MemberPerRecord());

        await _tool.RunAsync(host => host with { Input = input }, "extract", "-");

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>one");
    }

    [Fact]
    public async Task An_old_archive_is_refused_by_name()
    {
        string path = _tool.Write("a.arc", "filedesc://a.arc 127.0.0.1 20140216050221 text/plain 75\n1 0 x\n");

        (await _tool.RunAsync("extract", path)).Should().Be(ExitCode.InputFailed);

        _tool.Error.Should().Be($"newsextract: {path}: an ARC archive, which is not read; convert it to WARC\n");
    }

    private string Path => System.IO.Path.Combine(_tool.Folder, "a.warc");

    private Task<int> Extract(WarcBuilder archive, string layout = "plain") => _tool.RunAsync("extract", _tool.Write("a.warc", layout switch
    {
        "plain" => archive.Plain(),
        "one member" => archive.OneMember(),
        _ => archive.MemberPerRecord(),
    }));
}
