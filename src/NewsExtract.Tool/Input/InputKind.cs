namespace NewsExtract.Tool;

/// <summary>How documents lie in a file.</summary>
internal enum InputKind
{
    /// <summary>One page.</summary>
    Page,

    /// <summary>A JSON object a line.</summary>
    Lines,

    /// <summary>WARC or WET.</summary>
    Archive,

    /// <summary>The older archives of the Internet Archive, which are not read.</summary>
    OldArchive,
}

/// <summary>Tells the kind of a file, by its first bytes before its name.</summary>
internal static class InputKinds
{
    /// <summary>Bytes that are enough to tell.</summary>
    public const int EnoughBytes = 64;

    private const string Gzip = ".gz";

    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];
    private static readonly string[] ArchiveExtensions = [".warc", ".wet"];

    /// <summary>The path without what says that it is compressed.</summary>
    public static string WithoutCompression(string path) => path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? path[..^Gzip.Length] : path;

    /// <summary>Whether a file of a folder is one of ours.</summary>
    public static bool IsKnown(string path)
    {
        string plain = WithoutCompression(path);
        return InputForms.ByExtension(plain) is not null || Has(LineExtensions, plain) || Has(ArchiveExtensions, plain);
    }

    /// <summary>Whether a file is one page, as far as its name tells.</summary>
    public static bool LooksLikePage(string path) => InputForms.ByExtension(WithoutCompression(path)) is not null;

    /// <summary>Tells the kind of what is decompressed already.</summary>
    /// <param name="path">Its name; null for standard input.</param>
    /// <param name="start">Its first bytes.</param>
    /// <param name="isNamedPage">Whether the user said that it is a page.</param>
    public static InputKind Of(string? path, ReadOnlySpan<byte> start, bool isNamedPage)
    {
        if (start.StartsWith("WARC/"u8))
        {
            return InputKind.Archive;
        }

        if (start.StartsWith("filedesc://"u8))
        {
            return InputKind.OldArchive;
        }

        string name = WithoutCompression(path ?? "");
        bool isPage = isNamedPage || InputForms.ByExtension(name) is not null;
        return Has(LineExtensions, name) || (!isPage && IsJsonObject(start)) ? InputKind.Lines : InputKind.Page;
    }

    /// <summary>Whether more bytes could change what <see cref="Of"/> says.</summary>
    public static bool IsUndecided(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = SkipBlanks(start);
        return start.Length < EnoughBytes
            && (text.Length < 2 || (text[0] == '{' && text[1..].Trim(Blanks).IsEmpty)
                || (text.Length < "filedesc://"u8.Length && text[0] is (byte)'W' or (byte)'f'));
    }

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private static bool IsJsonObject(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = SkipBlanks(start);
        return text.Length > 0 && text[0] == '{' && text[1..].TrimStart(Blanks) is [(byte)'"', ..];
    }

    private static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> start)
        => (start.StartsWith(LineReader.ByteOrderMark) ? start[LineReader.ByteOrderMark.Length..] : start).TrimStart(Blanks);

    private static bool Has(string[] extensions, string path) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
