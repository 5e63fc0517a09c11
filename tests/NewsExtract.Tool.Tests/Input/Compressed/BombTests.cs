using System.IO.Compression;
using FluentAssertions;
using NewsExtract.Tool.Tests.Input.Archives;
using Xunit;

namespace NewsExtract.Tool.Tests.Input.Compressed;

/// <summary>A megabyte that becomes a gigabyte is refused before it does.</summary>
[Collection(Alone.Name)]
public sealed class BombTests : IDisposable
{
    private const int Megabyte = 1 << 20;

    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("page.html.gz", "<p>")]
    [InlineData("lines.jsonl.gz", "{\"id\":\"a\",\"html\":\"")]
    [InlineData("archive.warc.gz", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1073741871\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>")]
    [InlineData("header.warc.gz", "WARC/1.0\r\nWARC-Type: ")]
    public async Task A_gigabyte_of_one_letter_is_refused_in_little_memory(string name, string start)
    {
        string path = _tool.Write(name, Bomb(WarcBuilder.Bytes(start)));
        new FileInfo(path).Length.Should().BeLessThan(2 * Megabyte);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        using Timer watch = new(_ => most = Math.Max(most, GC.GetTotalMemory(false) - before), null, 0, 1);

        await _tool.RunAsync("extract", path);

        most.Should().BeLessThan(64 * Megabyte);
        _tool.Calls.Should().BeEmpty();
        _tool.ErrorLines.Should().ContainSingle().Which.Should().MatchRegex("decompression bomb|longer than any|header breaks off");
    }

    [Fact]
    public async Task A_bomb_in_the_content_of_a_response_costs_that_response()
    {
        byte[] archive = new WarcBuilder().Response("https://a.example/1", Bomb([]), "Content-Type: text/html\r\nContent-Encoding: gzip").Response("https://a.example/2", "<p>two").Plain();

        (await _tool.RunAsync("extract", _tool.Write("a.warc", archive))).Should().Be(ExitCode.InputFailed);

        _tool.Calls.Should().ContainSingle().Which.Page.Should().Be("<p>two");
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("record 1: a decompression bomb: more than 200 times its compressed size");
    }

    [Fact]
    public async Task What_repeats_itself_as_pages_do_is_no_bomb()
    {
        byte[] page = WarcBuilder.Bytes(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<tr><td>Row {i}<td>The same words again and again")));

        await _tool.RunAsync("extract", _tool.Write("a.html.gz", WarcBuilder.Gzip(page)));

        page.Length.Should().BeGreaterThan(8 * Megabyte);
        _tool.Calls.Should().ContainSingle();
        _tool.Error.Should().BeEmpty();
    }

    private static byte[] Bomb(byte[] start)
    {
        MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(start);
            byte[] letters = new byte[Megabyte];
            Array.Fill(letters, (byte)'a');
            for (int i = 0; i < 1024; i++)
            {
                gzip.Write(letters);
            }
        }

        return compressed.ToArray();
    }
}
