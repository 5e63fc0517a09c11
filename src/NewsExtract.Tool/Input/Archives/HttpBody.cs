namespace NewsExtract.Tool;

/// <summary>The body of an archived HTTP response, as the browser had it: without chunks, decompressed.</summary>
internal static class HttpBody
{
    private const int MostCodings = 4;

    /// <summary>Whether a response is a page, not an error or a redirection.</summary>
    /// <param name="statusLine">Its first line, such as <c>HTTP/1.1 200 OK</c>.</param>
    public static bool IsSuccess(ReadOnlySpan<byte> statusLine)
    {
        int space = statusLine.IndexOf((byte)' ');
        return statusLine.StartsWith("HTTP/"u8) && space > 0 && statusLine[(space + 1)..].TrimStart((byte)' ') is [(byte)'2', >= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', ..];
    }

    /// <summary>Opens the body.</summary>
    /// <param name="message">The message behind its header.</param>
    /// <param name="header">The header.</param>
    /// <param name="report">Takes what is wrong with the body.</param>
    /// <returns>The body; null when it is compressed in a way that is not known.</returns>
    public static Stream? Open(ByteInput message, HeaderFields header, Action<string> report)
    {
        // Many crawlers write the body as it came through, and leave the header as it was.
        ByteInput body = HasCoding(header["Transfer-Encoding"], "chunked") && ChunkedStream.LooksChunked(message) ? new ByteInput(new ChunkedStream(message, report)) : message;
        string[] codings = Codings(header["Content-Encoding"]);
        if (codings.Length > MostCodings)
        {
            report($"its content is compressed {codings.Length} times");
            return null;
        }

        Stream stream = body;
        foreach (string coding in Enumerable.Reverse(codings))
        {
            if (ContentCoding.Open(coding, stream as ByteInput ?? new ByteInput(stream), report) is not { } decoded)
            {
                report($"its content encoding '{coding}' is not known");
                return null;
            }

            stream = decoded;
        }

        return stream;
    }

    private static string[] Codings(string? field) => (field ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool HasCoding(string? field, string coding) => Codings(field).Contains(coding, StringComparer.OrdinalIgnoreCase);
}
