using System.Text;

namespace NewsExtract.Text.Tokens;

/// <summary>
/// Scripts that set no blanks between words. A Han character is a token of its own, because a name may begin and end at any of them and an entry of a
/// word list could not match inside of a longer token; kana, Thai, Lao, Burmese and Khmer letters spell words and stay together as far as the script goes.
/// </summary>
internal static class SpacelessScript
{
    private const int Han = 1;

    /// <summary>A number for the script of <paramref name="c"/>; 0 for all that part words with blanks.</summary>
    public static int Of(char c)
    {
        if (c < 0x0E00)
        {
            return 0;
        }

        return c switch
        {
            <= '\u0E7F' => c == '\u0E3F' ? 0 : 2,
            <= '\u0EFF' => 3,
            >= '\u1000' and <= '\u109F' => 4,
            >= '\u1780' and <= '\u17DD' => 5,
            '\u3005' or '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => Han,
            >= '\u3041' and <= '\u309F' => 6,
            (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9D') => 7,
            _ => 0,
        };
    }

    public static bool IsHan(Rune rune) => rune.Value is >= 0x20000 and <= 0x3FFFF;

    /// <summary>End of the token that begins at <paramref name="start"/> with a character of <paramref name="script"/>.</summary>
    public static int EndOfToken(ReadOnlySpan<char> text, int start, int script)
    {
        int i = start + 1;
        while (i < text.Length && ((script != Han && Of(text[i]) == script) || IsMark(text[i])))
        {
            i++;
        }

        return i;
    }

    private static bool IsMark(char c) => (CharClasses.Of(c) & CharClass.Joiner) != 0 && !char.IsSurrogate(c) && Of(c) == 0;
}
