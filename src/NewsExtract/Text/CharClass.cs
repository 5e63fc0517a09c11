using System.Globalization;

namespace NewsExtract.Text;

/// <summary>What a UTF-16 code unit is to a scanner of running text; several bits may be set.</summary>
[Flags]
internal enum CharClass : byte
{
    None = 0,
    Letter = 1,
    Upper = 2,
    Digit = 4,
    Space = 8,

    /// <summary>A letter of a script that is written without spaces between words (Han, kana, Thai …).</summary>
    Unspaced = 16,
    Punctuation = 32,

    /// <summary>A combining mark or a surrogate: part of the word around it.</summary>
    Joiner = 64,

    WordPart = Letter | Digit | Joiner,
}

/// <summary>Character classes by table: one load a code unit. Thread-safe.</summary>
internal static class CharClasses
{
    /// <summary>The class of every UTF-16 code unit.</summary>
    public static readonly CharClass[] Table = Build();

    public static CharClass Of(char c) => Table[c];

    public static bool IsSpace(char c) => (Table[c] & CharClass.Space) != 0;

    /// <summary>Whether some character is of one of the classes.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, CharClass classes)
    {
        foreach (char c in text)
        {
            if ((Table[c] & classes) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static CharClass Classify(char c)
    {
        // Zero-width space and the byte order mark part words as white space does; no category says so.
        if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
        {
            return CharClass.Space;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                return CharClass.Letter | CharClass.Upper;
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter:
                return CharClass.Letter;
            case UnicodeCategory.OtherLetter:
                return IsUnspaced(c) ? CharClass.Letter | CharClass.Unspaced : CharClass.Letter;
            case UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                return CharClass.Digit;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Surrogate:
                return CharClass.Joiner;
            case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                return CharClass.None;
            default:
                return CharClass.Punctuation;
        }
    }

    private static bool IsUnspaced(char c) => c is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
