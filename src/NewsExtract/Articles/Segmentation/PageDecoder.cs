using System.Text.Unicode;
using NewsExtract.Segmentation;

namespace NewsExtract;

/// <summary>The text of a page that came as bytes.</summary>
/// <param name="Text">The decoded text, byte order mark removed.</param>
/// <param name="Charset">WHATWG name of the encoding, such as <c>utf-8</c> or <c>windows-1252</c>.</param>
/// <param name="HasErrors">True when bytes had to be replaced by U+FFFD.</param>
/// <param name="LooksBinary">True when the bytes are no text at all: an image, an archive, a PDF. <paramref name="Text"/> is then of no use.</param>
public sealed record DecodedPage(string Text, string Charset, bool HasErrors, bool LooksBinary = false);

/// <summary>Finds the charset of a page and decodes it. Thread-safe.</summary>
public static class PageDecoder
{
    /// <summary>
    /// Decodes <paramref name="bytes"/>; no bytes make it throw. A byte order mark decides; then UTF-8, where the bytes are UTF-8 (but for a
    /// few broken ones); then <paramref name="charset"/>; then the label inside the page; then the likeliest of the older charsets.
    /// A label under which the bytes cannot be read is passed over.
    /// </summary>
    /// <param name="bytes">The page as it came.</param>
    /// <param name="charset">The charset the server named, if any; an unknown name counts as none.</param>
    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        (string name, int skip) = FindCharset(bytes, charset);
        string text = CharsetLabels.GetEncoding(name).GetString(bytes[skip..]);

        // A page in UTF-8 or UTF-16 may spell U+FFFD itself; in the others it can only stand for bytes without meaning.
        bool hasErrors = name == "utf-8" ? !Utf8.IsValid(bytes[skip..]) : text.Contains('\uFFFD');
        return new DecodedPage(text, name, hasErrors, BinarySigns.Find(bytes, name));
    }

    private static (string Name, int Skip) FindCharset(ReadOnlySpan<byte> bytes, string? label)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return ("utf-8", 3);
        }

        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            return (bytes[0] == 0xFF ? "utf-16le" : "utf-16be", 2);
        }

        if (Utf16Pattern.Find(bytes) is { } utf16)
        {
            return (utf16, 0);
        }

        string? fromCaller = CharsetLabels.Find(label);
        string? fromPage = CharsetLabels.FindInPage(bytes);
        bool isSaidUtf8 = (fromCaller ?? fromPage) == "utf-8";
        if (Utf8Check.IsPlausible(bytes, isSaidUtf8))
        {
            return (Utf8Check.HasJapaneseEscapes(bytes) ? "iso-2022-jp" : "utf-8", 0);
        }

        foreach (string? candidate in (ReadOnlySpan<string?>)[fromCaller, fromPage])
        {
            if (candidate is not null and not "utf-8" && CharsetLabels.CanRead(candidate, bytes))
            {
                return (candidate, 0);
            }
        }

        return (CharsetGuesser.Guess(bytes), 0);
    }
}
