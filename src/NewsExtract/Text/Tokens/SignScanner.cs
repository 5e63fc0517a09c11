using System.Buffers;
using System.Text;

namespace NewsExtract.Text.Tokens;

/// <summary>Finds where a sign ends: most are one character, dots and dashes in a row are one token.</summary>
internal static class SignScanner
{
    public static int EndAt(ReadOnlySpan<char> text, int start)
    {
        char c = text[start];
        int i = start + 1;
        switch (c)
        {
            case '.' or '-' or '–' or '—' or '―' or '_' or '*' or '=' or '~' or '!' or '?' or '…' or '•':
                while (i < text.Length && text[i] == c)
                {
                    i++;
                }

                break;
            case '`' when i < text.Length && text[i] == '`':
                return i + 1;
            case '\'' or '’':
                return ApostropheEnd(text, start);
            case '°' when i < text.Length && text[i] is 'C' or 'F' or 'c' or 'f' && (i + 1 == text.Length || !WordScanner.IsPart(text, i + 1, out _)):
                return i + 1;
        }

        if (char.IsSurrogate(c) || CharClasses.Of(c) == CharClass.None)
        {
            return EndOfSymbols(text, start);
        }

        while (i < text.Length && (CharClasses.Of(text[i]) & CharClass.Joiner) != 0 && !char.IsSurrogate(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Two straight ones are a quote; one behind a quote or a bracket may begin a clitic: <c>“It”’s</c>.</summary>
    private static int ApostropheEnd(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '\'' && start + 1 < text.Length && text[start + 1] == '\'')
        {
            return start + 2;
        }

        bool isBehind = start > 0 && ((CharClasses.Of(text[start - 1]) & CharClass.WordPart) != 0 || text[start - 1] is '”' or '"' or '»' or ')' or ']' or '%');
        return start + Math.Max(1, isBehind || IsAlone(text, start) ? WordScanner.CliticLength(text, start) : 1);
    }

    /// <summary>A clitic with blanks around it, as tokenised texts have it; a quote that opens before one letter is rare.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int start)
    {
        int end = start + WordScanner.CliticLength(text, start);
        return start > 0 && text[start - 1] == ' ' && text[start] == '\'' && (end == text.Length || text[end] == ' ');
    }

    /// <summary>Pictographs with their joiners and selectors, private and control characters: a run of them is one token.</summary>
    private static int EndOfSymbols(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            char c = text[i];
            int length = 1;
            if (char.IsSurrogate(c))
            {
                bool isWhole = Rune.DecodeFromUtf16(text[i..], out Rune rune, out length) == OperationStatus.Done;
                if (isWhole && Rune.IsLetterOrDigit(rune) && i > start)
                {
                    break;
                }
            }
            else if (CharClasses.Of(c) != CharClass.None && (i == start || (CharClasses.Of(c) & CharClass.Joiner) == 0))
            {
                break;
            }

            i += length;
            if (i - length == start && char.IsSurrogate(c) && length == 2 && SpacelessScript.IsHan(new Rune(c, text[start + 1])))
            {
                break;
            }
        }

        return i;
    }
}
