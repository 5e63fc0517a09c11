namespace NewsExtract;

/// <summary>Cuts an input that is longer than the options allow, never through a character.</summary>
internal static class InputLimit
{
    private const int ReadSize = 64 * 1024;

    public static ReadOnlyMemory<char> Cut(ReadOnlyMemory<char> text, LimitWatch limits)
    {
        int maximum = limits.Limits.Length;
        if (text.Length <= maximum)
        {
            return text;
        }

        limits.Break(ExtractionLimit.Length);
        bool isInsidePair = char.IsHighSurrogate(text.Span[maximum - 1]) && char.IsLowSurrogate(text.Span[maximum]);
        return text[..(isInsidePair ? maximum - 1 : maximum)];
    }

    /// <summary>As for text; the charset is not known yet, but a byte that continues a character of UTF-8 is never left behind without its start.</summary>
    public static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> bytes, LimitWatch limits)
    {
        int maximum = limits.Limits.Length;
        if (bytes.Length <= maximum)
        {
            return bytes;
        }

        limits.Break(ExtractionLimit.Length);
        int end = maximum;
        while (end > 0 && maximum - end < 3 && (bytes.Span[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return bytes[..end];
    }

    /// <summary>Reads to the end of the stream, or one byte past the limit, which is enough to know that there is more.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maximum, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[ReadSize];
        while (bytes.Length <= maximum)
        {
            int wanted = (int)Math.Min(buffer.Length, maximum + 1L - bytes.Length);
            int read = await stream.ReadAsync(buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
