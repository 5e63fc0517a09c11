namespace NewsExtract.Tool;

/// <summary>A stream of which the first bytes can be looked at before they are read. Reads forward only.</summary>
/// <param name="inner">The stream.</param>
/// <param name="leavesOpen">Whether it is somebody else's to close.</param>
internal sealed class PrefixedStream(Stream inner, bool leavesOpen) : ReadOnlyStream
{
    private readonly byte[] _start = new byte[InputKinds.EnoughBytes];
    private int _length;
    private int _taken;
    private bool _ended;

    /// <summary>Bytes that were read from the stream below.</summary>
    public long BytesTaken { get; private set; }

    /// <summary>Looks at the first bytes: as few as tell the kind of the stream, for the next may come from a terminal.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (!_ended && _length < _start.Length && InputKinds.IsUndecided(_start.AsSpan(0, _length)))
        {
            int read = inner.Read(_start.AsSpan(_length));
            _ended = read == 0;
            _length += read;
            BytesTaken += read;
        }

        return _start.AsSpan(0, _length);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_taken < _length)
        {
            int count = Math.Min(buffer.Length, _length - _taken);
            _start.AsSpan(_taken, count).CopyTo(buffer);
            _taken += count;
            return count;
        }

        int read = inner.Read(buffer);
        BytesTaken += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leavesOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
