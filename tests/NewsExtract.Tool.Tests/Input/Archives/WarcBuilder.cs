using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsExtract.Tool.Tests.Input.Archives;

/// <summary>Writes archives for tests, record by record.</summary>
internal sealed class WarcBuilder(string version = "1.0")
{
    private readonly List<byte[]> _records = [];

    /// <summary>A response with a body.</summary>
    public WarcBuilder Response(string url, byte[] body, string header = "Content-Type: text/html; charset=utf-8", string status = "200 OK")
        => Add("response", url, "application/http; msgtype=response", [.. Bytes($"HTTP/1.1 {status}\r\n{header}\r\n\r\n"), .. body]);

    public WarcBuilder Response(string url, string body, string header = "Content-Type: text/html; charset=utf-8", string status = "200 OK") => Response(url, Bytes(body), header, status);

    public WarcBuilder Add(string type, string url, string mediaType, byte[] content, long? length = null)
    {
        string header = string.Create(CultureInfo.InvariantCulture,
            $"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:test:{_records.Count + 1}>\r\nContent-Type: {mediaType}\r\nContent-Length: {length ?? content.Length}\r\n\r\n");
        _records.Add([.. Bytes(header), .. content, .. "\r\n\r\n"u8]);
        return this;
    }

    public byte[] Plain() => [.. _records.SelectMany(record => record)];

    /// <summary>Compressed as the standard wants it: a member per record.</summary>
    public byte[] MemberPerRecord() => [.. _records.SelectMany(Gzip)];

    public byte[] OneMember() => Gzip(Plain());

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] bytes) => Compress(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal));

    public static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        MemoryStream compressed = new();
        using (Stream stream = open(compressed))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
    }
}
