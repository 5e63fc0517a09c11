using System.IO.Compression;

namespace NewsExtract.Tool;

/// <summary>Undoes the content encodings of HTTP.</summary>
internal static class ContentCoding
{
    /// <summary>Opens what is encoded; what is not, whatever its header says, stays as it is.</summary>
    /// <param name="coding">The encoding.</param>
    /// <param name="body">What is encoded.</param>
    /// <param name="report">Takes what is wrong with it.</param>
    /// <returns>Null for an encoding that is not known.</returns>
    public static Stream? Open(string coding, ByteInput body, Action<string> report) => coding.ToLowerInvariant() switch
    {
        "identity" or "none" or "utf-8" => body,
        "gzip" or "x-gzip" => GzipInput.IsGzip(body.Peek(2)) ? new DecodedStream(new GzipInput(body), report) : body,
        "deflate" => LooksLikeText(body) ? body : new DecodedStream(IsZlib(body.Peek(2)) ? new ZLibStream(body, CompressionMode.Decompress) : new DeflateStream(body, CompressionMode.Decompress), report),
        "br" => LooksLikeText(body) ? body : new DecodedStream(new BrotliStream(body, CompressionMode.Decompress), report),
        _ => null,
    };

    // "deflate" means the zlib format, but some servers send the bare one: RFC 9110, 8.4.1.2.
    private static bool IsZlib(ReadOnlySpan<byte> start) => start is [var method, var flags] && (method & 0x0F) == 8 && ((method << 8) | flags) % 31 == 0;

    private static bool LooksLikeText(ByteInput body)
    {
        ReadOnlySpan<byte> start = body.Peek(2);
        return start is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z')] or [];
    }

    /// <summary>What is decoded, as far as it goes.</summary>
    private sealed class DecodedStream(Stream inner, Action<string> report) : ReadOnlyStream
    {
        private bool _isDone;

        public override int Read(Span<byte> buffer)
        {
            if (_isDone)
            {
                return 0;
            }

            try
            {
                int read = inner.Read(buffer);
                if (read == 0 && !buffer.IsEmpty)
                {
                    End((inner as GzipInput)?.Trouble);
                }

                return read;
            }
            catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
            {
                End("its compressed content is broken");
                return 0;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private void End(string? trouble)
        {
            _isDone = true;
            if (trouble is not null)
            {
                report(trouble);
            }
        }
    }
}
