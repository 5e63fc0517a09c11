namespace NewsExtract.Tool;

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">The line without its end, valid until the next is read; empty for one that is too long.</param>
/// <param name="IsTooLong">Whether it is longer than any line may be.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.Span.Trim(" \t\r"u8).IsEmpty;
}

/// <summary>Reads lines one by one, in memory that no line can make grow without end.</summary>
/// <param name="stream">What is read.</param>
/// <param name="guard">Tells lines that decompression blows up; they count as too long.</param>
/// <param name="mostBytes">Bytes of the longest line.</param>
internal sealed class LineReader(Stream stream, ExpansionGuard guard, int mostBytes = LineReader.MostLineBytes)
{
    // A character of JSON may take six bytes, as in \u0020, and a line has more in it than the text of an article.
    private const int MostLineBytes = 6 * (16 + 1) * 1024 * 1024;

    private readonly byte[] _buffer = new byte[1 << 16];
    private MemoryStream _line = new();
    private int _start;
    private int _end;
    private int _number;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The next line; null at the end of the file.</summary>
    public InputLine? Next()
    {
        _line.SetLength(0);
        guard.Restart();
        bool isTooLong = false;
        bool hasAny = false;
        while (true)
        {
            if (_start == _end && !Fill())
            {
                return hasAny ? Finish(isTooLong) : null;
            }

            hasAny = true;
            int length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            bool isWhole = length >= 0;
            length = isWhole ? length : _end - _start;
            if (!isTooLong && (_line.Length + length > mostBytes || guard.IsBomb(_line.Length + length)))
            {
                isTooLong = true;
                _line = new MemoryStream();
            }

            if (!isTooLong)
            {
                _line.Write(_buffer, _start, length);
            }

            _start += isWhole ? length + 1 : length;
            if (isWhole)
            {
                return Finish(isTooLong);
            }
        }
    }

    private bool Fill()
    {
        _end = stream.Read(_buffer);
        _start = 0;
        return _end > 0;
    }

    private InputLine Finish(bool isTooLong)
    {
        _number++;
        ReadOnlyMemory<byte> line = isTooLong ? default : _line.GetBuffer().AsMemory(0, (int)_line.Length);
        bool isMarked = _number == 1 && line.Span.StartsWith(ByteOrderMark);
        return new(_number, isMarked ? line[ByteOrderMark.Length..] : line, isTooLong);
    }
}
