namespace NewsExtract.Text.Tokens;

/// <summary>Finds where a number ends: digits with the signs between them (<c>1,200.50</c>, <c>4:00</c>, <c>2007-2008</c>, <c>24/7</c>).</summary>
internal static class NumberScanner
{
    /// <summary><c>.5</c> and <c>'90s</c>, with a blank before them.</summary>
    public static bool StartsWithSign(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length || !IsDigit(text[i + 1]) || (i > 0 && (CharClasses.Of(text[i - 1]) & (CharClass.WordPart | CharClass.Punctuation)) != 0))
        {
            return false;
        }

        bool isDecade = text[i] is '\'' or '’' or '‘' && i + 3 < text.Length && IsDigit(text[i + 2]) && text[i + 3] == 's';
        return text[i] == '.' || (isDecade && (i + 4 == text.Length || (CharClasses.Of(text[i + 4]) & CharClass.WordPart) == 0));
    }

    public static int EndAt(ReadOnlySpan<char> text, int start)
    {
        int i = start + 1;
        while (i < text.Length)
        {
            if (IsDigit(text[i]))
            {
                i++;
            }
            else if (IsInside(text[i]) && i + 1 < text.Length && IsDigit(text[i + 1]) && IsDigit(text[i - 1]))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>True when the letters at <paramref name="end"/> are no part of the number before them: <c>420m</c>, <c>16km</c>; not <c>20th</c>, <c>1990s</c>, <c>3D</c>.</summary>
    public static bool EndsBefore(ReadOnlySpan<char> text, int end) => SpacelessScript.Of(text[end]) > 0 || NumberAffixes.IsSuffix(text, end);

    /// <summary>End of <c>a.m.</c> and <c>p.m.</c> glued to a number: <c>8a.m.</c>; else <paramref name="end"/>, where the letters behind it end.</summary>
    public static int EndOfMeridiem(ReadOnlySpan<char> text, int letters, int end)
    {
        bool isMeridiem = end == letters + 1 && text[letters] is 'a' or 'p' or 'A' or 'P' && end + 1 < text.Length && text[end] == '.' && text[end + 1] is 'm' or 'M';
        if (!isMeridiem || (end + 2 < text.Length && (CharClasses.Of(text[end + 2]) & CharClass.WordPart) != 0))
        {
            return end;
        }

        return end + 2 < text.Length && text[end + 2] == '.' ? end + 3 : end + 2;
    }

    private static bool IsDigit(char c) => (CharClasses.Of(c) & CharClass.Digit) != 0;

    private static bool IsInside(char c) => c is '.' or ',' or ':' or '/' or '-';
}
