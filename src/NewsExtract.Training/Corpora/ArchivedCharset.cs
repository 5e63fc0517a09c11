using System.Text.Unicode;

namespace NewsExtract.Training.Corpora;

/// <summary>
/// The charset to pass for a page out of a corpus. Who made the corpora stored most pages as UTF-8 and left the page's own
/// declaration of another charset as it was, so bytes that are sound UTF-8 are UTF-8; other pages are for the decoder to find out.
/// </summary>
public static class ArchivedCharset
{
    /// <summary><c>utf-8</c>, or null when <paramref name="html"/> is not sound UTF-8.</summary>
    public static string? Of(ReadOnlySpan<byte> html) => Utf8.IsValid(html) ? "utf-8" : null;
}
