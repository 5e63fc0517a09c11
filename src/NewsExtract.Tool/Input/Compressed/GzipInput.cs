using System.IO.Compression;

namespace NewsExtract.Tool;

/// <summary>
/// Decompresses gzip, in one member or in many, as far as it goes: broken or cut short it ends early and says so. The framework's own stream tells a missing end
/// from a real one only by a switch of newer versions, so after the last byte a member of our own is appended: when what it holds comes out, all before was whole.
/// </summary>
internal sealed class GzipInput : ReadOnlyStream
{
    private static readonly byte[] Marker = Compress("the end of the stream"u8);

    private static readonly byte[] MarkerText = "the end of the stream"u8.ToArray();

    private readonly Source _source;
    private readonly GZipStream _gzip;
    private bool _isDone;

    public GzipInput(Stream compressed)
    {
        _source = new Source(compressed);
        _gzip = new GZipStream(_source, CompressionMode.Decompress);
    }

    /// <summary>Compressed bytes read so far.</summary>
    public long CompressedBytes => _source.Count;

    /// <summary>What is wrong with it; null as long as nothing is.</summary>
    public string? Trouble { get; private set; }

    public static bool IsGzip(ReadOnlySpan<byte> start) => start is [0x1F, 0x8B, ..];

    public override int Read(Span<byte> buffer)
    {
        if (_isDone || buffer.IsEmpty)
        {
            return 0;
        }

        try
        {
            int read = _gzip.Read(buffer);
            if (read == 0)
            {
                _isDone = true;
                Trouble = IsWhole() ? null : "the gzip data is cut short or has other bytes after its end";
            }

            return read;
        }
        catch (InvalidDataException)
        {
            _isDone = true;
            Trouble = "the gzip data is broken";
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsWhole()
    {
        _source.AppendMarker();
        byte[] rest = new byte[MarkerText.Length + 1];
        try
        {
            return rest.AsSpan(0, _gzip.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false)).SequenceEqual(MarkerText);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }

    /// <summary>The compressed bytes, counted, and the marker when it is asked for.</summary>
    private sealed class Source(Stream inner) : ReadOnlyStream
    {
        private MemoryStream? _marker;

        public long Count { get; private set; }

        public void AppendMarker() => _marker = new MemoryStream(Marker);

        public override int Read(Span<byte> buffer)
        {
            if (_marker is not null)
            {
                return _marker.Read(buffer);
            }

            int read = inner.Read(buffer);
            Count += read;
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
