using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>
/// Reads the records of a WARC or WET file one by one (ISO 28500, versions 1.0 and 1.1). Where the file is broken it goes on with the next record that can be found.
/// </summary>
internal sealed class WarcReader(Stream stream, ArchiveTroubles troubles)
{
    private readonly ByteInput _input = new(stream);
    private WarcRecord? _record;
    private int _number;

    private static ReadOnlySpan<byte> Magic => "WARC/"u8;

    /// <summary>The next record; null at the end.</summary>
    public WarcRecord? Next()
    {
        Finish();
        while (FindRecord())
        {
            _number++;
            if (_input.ReadHeader() is not { } fields)
            {
                troubles.Add(_number, "its header breaks off");
            }
            else if (!long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            {
                troubles.Add(_number, "its header does not tell how long it is");
            }
            else
            {
                return _record = new WarcRecord(_number, fields, new RecordContent(_input, length));
            }
        }

        return null;
    }

    private void Finish()
    {
        if (_record is not { } record)
        {
            return;
        }

        record.Content.Skip();
        if (record.Content.IsCutShort)
        {
            troubles.Add(record.Number, "the archive is cut short in the middle of it");
        }

        _record = null;
    }

    /// <summary>Goes to the line behind the next version line; blank lines part records, everything else is passed over and reported.</summary>
    private bool FindRecord()
    {
        bool isReported = false;
        bool isLineStart = true;
        while (_input.TryReadLine(out ReadOnlySpan<byte> line, out bool isWhole))
        {
            if (isLineStart && isWhole && line.StartsWith(Magic))
            {
                return true;
            }

            if (!isReported && !line.IsEmpty)
            {
                isReported = true;
                troubles.Add(_number, "it does not end where it says, and what follows is no record");
            }

            isLineStart = isWhole;
        }

        return false;
    }
}
