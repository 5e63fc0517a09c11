using System.Buffers;
using System.Text;

namespace NewsExtract.Text.Tokens;

/// <summary>Finds where a word ends: letters, marks and digits with the apostrophes, underscores and ampersands inside of it.</summary>
internal static class WordScanner
{
    public static int EndOfPlainLetters(ReadOnlySpan<char> text, int start)
    {
        int i = start + 1;
        while (i < text.Length && char.IsAsciiLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>End of the word that begins, or goes on, at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">A place in it.</param>
    /// <param name="clitic">Length of the clitic it ends with (<c>'s</c>, <c>n't</c>), which is a token of its own; 0 for none.</param>
    public static int EndAt(ReadOnlySpan<char> text, int start, out int clitic)
    {
        clitic = 0;
        int i = start;
        while (i < text.Length)
        {
            if (IsPart(text, i, out int length))
            {
                i += length;
                continue;
            }

            char c = text[i];
            if (c is '\'' or '’')
            {
                int tail = CliticLength(text, i);
                if (tail > 0)
                {
                    bool isNegation = tail == 2 && i > start && text[i - 1] is 'n' or 'N' && text[i + 1] is 't' or 'T';
                    clitic = isNegation ? 3 : text[i + 1] is 't' or 'T' ? 0 : tail;
                    return i + tail;
                }

                if (!IsLetterAt(text, i + 1))
                {
                    return i;
                }
            }
            else if (c == '&' ? !IsCapitalAround(text, i) : c != '_' && !IsFormatInside(text, i))
            {
                return i;
            }

            i++;
        }

        return i;
    }

    /// <summary>True for letters, digits and marks of a word at <paramref name="i"/>; scripts without blanks are no part of one.</summary>
    public static bool IsPart(ReadOnlySpan<char> text, int i, out int length)
    {
        char c = text[i];
        length = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsSurrogate(c))
        {
            bool isWhole = Rune.DecodeFromUtf16(text[i..], out Rune rune, out length) == OperationStatus.Done;
            return isWhole && Rune.IsLetterOrDigit(rune) && !SpacelessScript.IsHan(rune);
        }

        return (CharClasses.Of(c) & CharClass.WordPart) != 0 && SpacelessScript.Of(c) == 0;
    }

    /// <summary>Length, apostrophe included, of <c>'s 're 've 'll 'd 'm 't</c> when no more of a word follows; otherwise 0.</summary>
    public static int CliticLength(ReadOnlySpan<char> text, int apostrophe)
    {
        int end = apostrophe + 1;
        while (end < text.Length && end < apostrophe + 4 && IsPart(text, end, out _))
        {
            end++;
        }

        bool isKnown = (end - apostrophe) switch
        {
            2 => (text[end - 1] | 0x20) is 's' or 'd' or 'm' or 't',
            3 => (text[end - 2] | 0x20, text[end - 1] | 0x20) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
            _ => false,
        };
        return isKnown && (end == text.Length || text[end] is not ('\'' or '’') || !IsLetterAt(text, end + 1)) ? end - apostrophe : 0;
    }

    public static bool IsLetterAt(ReadOnlySpan<char> text, int i) => i < text.Length && (CharClasses.Of(text[i]) & CharClass.Letter) != 0;

    /// <summary><c>AT&amp;T</c>, <c>S&amp;P</c>.</summary>
    private static bool IsCapitalAround(ReadOnlySpan<char> text, int i)
        => i > 0 && i + 1 < text.Length && (CharClasses.Of(text[i - 1]) & CharClasses.Of(text[i + 1]) & CharClass.Upper) != 0;

    /// <summary>Soft hyphens and joiners inside of a word.</summary>
    private static bool IsFormatInside(ReadOnlySpan<char> text, int i)
        => CharClasses.Of(text[i]) == CharClass.None && i + 1 < text.Length && (CharClasses.Of(text[i + 1]) & CharClass.Letter) != 0;
}
