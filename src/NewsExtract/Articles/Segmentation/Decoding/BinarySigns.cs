namespace NewsExtract.Segmentation;

/// <summary>Tells files that are no text.</summary>
internal static class BinarySigns
{
    private const int SampleLength = 8192;

    /// <summary>One control character in this many bytes is more than any text has.</summary>
    private const int BytesPerControl = 20;

    private static readonly byte[][] s_magic =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "%PDF-"u8], [.. "PK\u0003\u0004"u8], [0x1F, 0x8B, 0x08],
        [.. "7z"u8, 0xBC, 0xAF], [0x7F, .. "ELF"u8], [0x28, 0xB5, 0x2F, 0xFD], [.. "BZh"u8], [0xFD, .. "7zXZ"u8], [0xD0, 0xCF, 0x11, 0xE0],
        [.. "Rar!\u001a"u8], [.. "wOFF"u8], [.. "wOF2"u8], [.. "OggS"u8], [.. "ID3"u8], [.. "SQLite format 3"u8],
    ];

    public static bool Find(ReadOnlySpan<byte> bytes, string charset)
    {
        foreach (byte[] magic in s_magic)
        {
            if (bytes.StartsWith(magic))
            {
                return true;
            }
        }

        // RIFF and ISO media files carry their sign behind a length.
        if (bytes.Length >= 12 && (bytes.StartsWith("RIFF"u8) || bytes[4..].StartsWith("ftyp"u8)))
        {
            return true;
        }

        if (charset.StartsWith("utf-16", StringComparison.Ordinal))
        {
            return false;
        }

        int controls = 0;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        foreach (byte b in sample)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls * BytesPerControl > sample.Length;
    }
}
