using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>A record of an archive; its content is to be read before the next record is asked for.</summary>
/// <param name="Number">Its number in the archive, from 1.</param>
/// <param name="Fields">Its header.</param>
/// <param name="Content">Its content.</param>
internal sealed record WarcRecord(int Number, HeaderFields Fields, RecordContent Content)
{
    public string Type => Fields["WARC-Type"] ?? "";

    public MediaType MediaType => MediaType.Parse(Fields["Content-Type"]);

    /// <summary>The address; some writers put it into angle brackets, as the standard's own grammar does.</summary>
    public string? Address => Bare("WARC-Target-URI");

    public string? Id => Bare("WARC-Record-ID");

    public DateTimeOffset? Date
        => DateTimeOffset.TryParse(Fields["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;

    private string? Bare(string name) => Fields[name] is { } value && value.Trim('<', '>', ' ') is { Length: > 0 } bare ? bare : null;
}

/// <summary>The content of a record.</summary>
/// <param name="input">The archive.</param>
/// <param name="length">Bytes, as the record says.</param>
internal sealed class RecordContent(ByteInput input, long length) : ReadOnlyStream
{
    private long _left = length;

    /// <summary>Bytes that were read.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether the archive ended in the middle of it.</summary>
    public bool IsCutShort { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (_left == 0 || buffer.IsEmpty)
        {
            return 0;
        }

        int read = input.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
        _left -= read;
        Taken += read;
        IsCutShort |= read == 0;
        return read;
    }

    /// <summary>Passes over what nobody read.</summary>
    public void Skip()
    {
        byte[] buffer = new byte[1 << 13];
        while (Read(buffer) > 0)
        {
        }
    }
}
