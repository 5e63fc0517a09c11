using System.Text;

namespace NewsExtract.Tool;

/// <summary>Fits text into the columns of a terminal.</summary>
internal static class DisplayText
{
    private const string Ellipsis = "…";

    // First and last of the scripts that terminals draw two columns wide; the blocks of Unicode's EastAsianWidth W and F that news is written in.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Puts <paramref name="text"/> on one line. A page must not move the user's cursor either, so no control character survives.</summary>
    public static string OnOneLine(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = char.IsControl(source[i]) || source[i] is '\u2028' or '\u2029' ? ' ' : source[i];
        }
    });

    /// <summary>Cuts <paramref name="text"/> to at most <paramref name="columns"/>, an ellipsis in the last one when something is cut.</summary>
    public static string Shorten(string text, int columns)
    {
        int used = 0;
        int fitting = 0;
        int position = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += Columns(rune);
            if (used > columns)
            {
                return string.Concat(text.AsSpan(0, fitting).TrimEnd(), Ellipsis);
            }

            position += rune.Utf16SequenceLength;
            if (used < columns)
            {
                fitting = position;
            }
        }

        return text;
    }

    private static int Columns(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format => 0,
        _ => Array.Exists(Wide, range => range.First <= rune.Value && rune.Value <= range.Last) ? 2 : 1,
    };
}
