namespace NewsExtract;

/// <summary>Text without the characters that mean something else to a parser than to a reader, or nothing to either.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every such character replaced by one other, so that spans into it stay right.</summary>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && (text[first] is >= ' ' and <= '~' || At(text, first) == text[first]))
        {
            first++;
        }

        return first == text.Length ? text : string.Create(text.Length, text, static (safe, source) =>
        {
            for (int i = 0; i < safe.Length; i++)
            {
                safe[i] = At(source, i);
            }
        });
    }

    /// <summary>Whether a reader sees nothing of the text.</summary>
    public static bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a place in the text lies inside a character, where no tag may stand.</summary>
    public static bool IsInsideCharacter(string text, int index)
        => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);

    private static char At(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            '\n' or '\t' => c,
            '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
            < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => Replacement,
            >= '\uD800' and <= '\uDFFF' when !IsPaired(text, index) => Replacement,
            _ => c,
        };
    }

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
