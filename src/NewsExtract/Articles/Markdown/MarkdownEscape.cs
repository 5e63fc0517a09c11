using System.Buffers;
using System.Text;

namespace NewsExtract;

/// <summary>Writes plain text so that Markdown shows it as it is.</summary>
internal static class MarkdownEscape
{
    private const int LongestEntity = 40;
    private const int LongestListNumber = 9;

    private static readonly SearchValues<char> Special = SearchValues.Create("\n\\`*_[]<~|&#>+-=:.)");

    /// <summary>Appends what needs no thought from <paramref name="start"/> on.</summary>
    /// <returns>Where that ends; at <paramref name="start"/> when the first character needs some.</returns>
    public static int AppendPlain(StringBuilder output, string text, int start, int end)
    {
        // Blanks are special where a line begins.
        if (output.Length == 0 || output[^1] == '\n')
        {
            return start;
        }

        int length = text.AsSpan(start, end - start).IndexOfAny(Special);
        length = length < 0 ? end - start : length;
        output.Append(text, start, length);
        return start + length;
    }

    /// <summary>Appends the character of <paramref name="text"/> at <paramref name="index"/>.</summary>
    public static void Append(StringBuilder output, string text, int index, MarkdownPlace place)
    {
        char c = text[index];
        if (c == '\n')
        {
            // A backslash before the line end is a hard break, but only between two lines.
            bool isBetween = !IsLineStart(text, index) && HasTextFrom(text, index + 1);
            output.Append(!isBetween ? "" : place == MarkdownPlace.Lines ? "\\\n" : " ");
            return;
        }

        // Blanks that begin a line would make it code.
        if (c is ' ' or '\t' && (output.Length == 0 || output[^1] == '\n'))
        {
            return;
        }

        if (IsSpecial(text, index, place))
        {
            output.Append('\\');
        }

        output.Append(c);
    }

    /// <summary>Whether an ampersand starts what CommonMark would take for a character reference.</summary>
    public static bool IsEntity(ReadOnlySpan<char> text)
    {
        int length = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (length < 2)
        {
            return false;
        }

        foreach (char c in text[1..length])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '#')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpecial(string text, int index, MarkdownPlace place) => text[index] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '~' => true,
        '|' => place == MarkdownPlace.Cell || IsNextLine(text, index),
        '&' => IsEntity(text.AsSpan(index)),
        '#' => place == MarkdownPlace.Line || IsLineStart(text, index),
        '>' or '+' or '-' or '=' => IsLineStart(text, index),

        // A line like :--| below another would make a table of the two.
        ':' => IsNextLine(text, index),
        '.' or ')' => IsListNumber(text, index),
        _ => false,
    };

    private static bool IsLineStart(string text, int index) => BeforeBlanks(text, index) is var start && (start == 0 || text[start - 1] == '\n');

    private static bool IsNextLine(string text, int index) => BeforeBlanks(text, index) is var start && start > 0 && text[start - 1] == '\n';

    private static int BeforeBlanks(string text, int index)
    {
        while (index > 0 && text[index - 1] is ' ' or '\t')
        {
            index--;
        }

        return index;
    }

    private static bool HasTextFrom(string text, int index) => text.AsSpan(index).ContainsAnyExcept(" \t\n");

    private static bool IsListNumber(string text, int index)
    {
        int start = index;
        while (start > 0 && index - start <= LongestListNumber && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start < index && index - start <= LongestListNumber && IsLineStart(text, start)
            && (index + 1 == text.Length || text[index + 1] is ' ' or '\t' or '\n');
    }
}
