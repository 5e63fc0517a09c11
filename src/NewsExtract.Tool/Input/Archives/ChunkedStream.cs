using System.Buffers.Text;

namespace NewsExtract.Tool;

/// <summary>A body that came in chunks (RFC 9112, 7.1), put together; where the chunks are broken it ends.</summary>
internal sealed class ChunkedStream(ByteInput input, Action<string> report) : ReadOnlyStream
{
    /// <summary>Digits of the longest length, and what may stand around them.</summary>
    private const int LongestStart = 18;

    private int _left;
    private bool _isFirst = true;
    private bool _isDone;

    public static bool LooksChunked(ByteInput input)
    {
        ReadOnlySpan<byte> start = input.Peek(LongestStart);
        return TryParseLength(start, out _, out int digits) && (digits == start.Length || start[digits] is (byte)'\r' or (byte)'\n' or (byte)';' or (byte)' ');
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isDone || buffer.IsEmpty || (_left == 0 && !NextChunk()))
        {
            return 0;
        }

        int read = input.Read(buffer[..Math.Min(buffer.Length, _left)]);
        _left -= read;
        if (read == 0)
        {
            Break();
        }

        return read;
    }

    private bool NextChunk()
    {
        // The end of the chunk before.
        if (!_isFirst && (!input.TryReadLine(out ReadOnlySpan<byte> end, out _) || !end.IsEmpty))
        {
            Break();
            return false;
        }

        _isFirst = false;
        if (!input.TryReadLine(out ReadOnlySpan<byte> line, out bool isWhole) || !isWhole || !TryParseLength(line, out _left, out _))
        {
            Break();
            return false;
        }

        _isDone = _left == 0;
        return !_isDone;
    }

    private void Break()
    {
        _isDone = true;
        report("its content breaks off between two chunks");
    }

    private static bool TryParseLength(ReadOnlySpan<byte> line, out int length, out int digits)
        => Utf8Parser.TryParse(line, out length, out digits, 'X') && length >= 0;
}
