using System.Globalization;
using System.Text;

namespace NewsExtract.Training.Metrics;

/// <summary>
/// Cuts text into the words of Python's <c>\w+</c>: runs of letters, numbers of every kind and the underscore, by code points.
/// .NET's own <c>\w</c> will not do, since it also takes combining marks and connectors and knows no code points beyond U+FFFF.
/// </summary>
internal static class WordTokens
{
    /// <summary>The words of <paramref name="text"/> in order.</summary>
    public static List<string> Of(string text)
    {
        List<string> words = [];
        int start = -1;
        for (int index = 0; index < text.Length;)
        {
            // A lone surrogate decodes to U+FFFD, which is no word character, and is one unit long.
            Rune.DecodeFromUtf16(text.AsSpan(index), out Rune rune, out int length);
            if (IsWordCharacter(rune))
            {
                start = start < 0 ? index : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..index]);
                start = -1;
            }

            index += length;
        }

        if (start >= 0)
        {
            words.Add(text[start..]);
        }

        return words;
    }

    private static bool IsWordCharacter(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
