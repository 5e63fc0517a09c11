namespace NewsExtract.Tool;

/// <summary>The documents of an archive: successful responses with HTML or plain text, such resources, and the plain text of conversions (WET).</summary>
internal sealed class WarcDocuments : IDocumentSource
{
    private const int SniffedBytes = 64;

    private readonly OpenedInput _input;
    private readonly string? _charset;
    private readonly long _mostBytes;
    private readonly ArchiveTroubles _troubles = new();
    private readonly WarcReader _reader;
    private bool _hasAny;
    private bool _isDone;

    public WarcDocuments(OpenedInput input, string? charset, long mostBytes)
    {
        _input = input;
        _charset = charset;
        _mostBytes = mostBytes;
        _reader = new WarcReader(input.Stream, _troubles);
    }

    public InputDocument? Next()
    {
        while (!_isDone)
        {
            if (_reader.Next() is not { } record)
            {
                _isDone = true;
                return Summary();
            }

            if (Read(record) is { } document)
            {
                _hasAny = true;
                return document;
            }
        }

        return null;
    }

    /// <summary>What is to be said of the archive as a whole, in one line; null when all is well.</summary>
    private InputDocument? Summary()
    {
        string? trouble = _troubles.Summary() ?? _input.Trouble ?? (_hasAny ? null : "there is no page in this archive");
        return trouble is null ? null : _input.Document() with { Warning = trouble };
    }

    private InputDocument? Read(WarcRecord record) => record.Type switch
    {
        "response" => ReadResponse(record),
        "resource" => IsOfTheWeb(record.Address) ? ReadBlock(record) : null,
        "conversion" => ReadBlock(record),
        _ => null,
    };

    private InputDocument? ReadResponse(WarcRecord record)
    {
        ByteInput message = new(record.Content);
        if (!message.TryReadLine(out ReadOnlySpan<byte> statusLine, out _) || !HttpBody.IsSuccess(statusLine))
        {
            return null;
        }

        if (message.ReadHeader() is not { } header)
        {
            _troubles.Add(record.Number, "its HTTP header breaks off");
            return null;
        }

        MediaType type = MediaType.Parse(header["Content-Type"]);
        if (type.Form is null && type.Name.Length > 0)
        {
            return null;
        }

        using Stream? body = HttpBody.Open(message, header, reason => _troubles.Add(record.Number, reason));
        return body is null ? null : ReadBody(record, body, type);
    }

    private InputDocument? ReadBlock(WarcRecord record) => record.MediaType.Form is null ? null : ReadBody(record, record.Content, record.MediaType);

    private InputDocument? ReadBody(WarcRecord record, Stream body, MediaType type)
    {
        // Inside a compressed archive, the archive's own bytes are the measure; else those of the record.
        ExpansionGuard guard = new(_input.CompressedBytes ?? (() => record.Content.Taken));
        InputDocument document = _input.DocumentOf("record", record.Number) with
        {
            Id = record.Id is { } id ? StoryJsonFormat.ValueOf(id) : null,
            Url = record.Address,
            CrawledAt = record.Date,
            Charset = _charset ?? type.Charset,
        };
        try
        {
            ReadOnlyMemory<byte> bytes = BoundedRead.ToEnd(body, _mostBytes, guard);
            InputForm? form = type.Form ?? (LooksLikeHtml(bytes.Span) ? InputForm.Html : null);
            return bytes.IsEmpty || form is null ? null : document with { Bytes = bytes, Form = form };
        }
        catch (InputException error)
        {
            return document with { Failure = error.Message };
        }
    }

    // Archives also hold pictures of pages, logs and manifests, under addresses of schemes made up for that.
    private static bool IsOfTheWeb(string? address)
        => address is not null && Array.Exists(["http:", "https:", "ftp:", "file:"], scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static bool LooksLikeHtml(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> start = body[..Math.Min(body.Length, SniffedBytes)].TrimStart(" \t\r\n"u8);
        return start is [(byte)'<', (byte)'!' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..];
    }
}
