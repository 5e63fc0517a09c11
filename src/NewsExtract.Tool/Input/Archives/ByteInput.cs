namespace NewsExtract.Tool;

/// <summary>Reads lines and blocks from a stream by turns, and can look ahead.</summary>
internal sealed class ByteInput(Stream stream, int bufferBytes = ByteInput.DefaultBufferBytes) : ReadOnlyStream
{
    private const int DefaultBufferBytes = 1 << 15;

    private readonly byte[] _buffer = new byte[bufferBytes];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Bytes that were taken so far.</summary>
    public long Taken { get; private set; }

    /// <summary>Looks at the next bytes; fewer only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Takes a line, its end left out; of one that is longer than the buffer, a piece.</summary>
    /// <param name="line">The line; valid until the next call.</param>
    /// <param name="isWhole">Whether a line feed ended it.</param>
    /// <returns>False at the end.</returns>
    public bool TryReadLine(out ReadOnlySpan<byte> line, out bool isWhole)
    {
        int searched = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = Take(searched + feed + 1)[..^1];
                line = line is [.., (byte)'\r'] ? line[..^1] : line;
                isWhole = true;
                return true;
            }

            searched = _end - _start;
            if (searched == _buffer.Length || !Fill())
            {
                line = Take(_end - _start);
                isWhole = false;
                return !line.IsEmpty;
            }
        }
    }

    /// <summary>Reads the lines of a header as far as the blank line that ends it.</summary>
    /// <returns>Null when the stream ends before, or the header is longer than any.</returns>
    public HeaderFields? ReadHeader()
    {
        HeaderFields fields = new();
        for (long start = Taken; TryReadLine(out ReadOnlySpan<byte> line, out bool isWhole) && isWhole && Taken - start <= HeaderFields.MostBytes;)
        {
            if (line.IsEmpty)
            {
                return fields;
            }

            fields.Add(line);
        }

        return null;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end && !Fill())
        {
            return 0;
        }

        int count = Math.Min(buffer.Length, _end - _start);
        Take(count).CopyTo(buffer);
        return count;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = _buffer.AsSpan(_start, count);
        _start += count;
        Taken += count;
        return taken;
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        int read = stream.Read(_buffer.AsSpan(_end));
        _ended = read == 0;
        _end += read;
        return read > 0;
    }
}
