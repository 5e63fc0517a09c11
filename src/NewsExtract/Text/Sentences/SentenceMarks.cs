namespace NewsExtract.Text;

/// <summary>The signs that sentences end with, and those that stand around them.</summary>
internal static class SentenceMarks
{
    /// <summary>Marks that end a sentence wherever they stand: those of Chinese, Japanese, Hindi, Arabic, Urdu, Armenian, Ethiopic, Burmese, Khmer.</summary>
    public static bool IsFinal(char c) => c is '。' or '｡' or '！' or '？' or '．' or '।' or '॥' or '؟' or '۔' or '։' or '።' or '፧' or '။' or '។' or '៕';

    /// <summary>Marks that end a sentence when what follows looks like a new one.</summary>
    public static bool IsLikely(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉';

    public static bool IsMark(char c) => IsLikely(c) || IsFinal(c);

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Closing quotes and brackets; the double angles and the straight quotes may open as well, which only the sentence before tells.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '”' or '’' or '“' or '"' or '\'' or '»' or '«' or '›' or '‹'
        or '」' or '』' or '）' or '】' or '〉' or '》' or '］' or '〕' or '＂';

    /// <summary>What may stand between the blank and the first letter of a sentence.</summary>
    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '“' or '„' or '”' or '‘' or '‚' or '\'' or '"' or '«' or '»' or '‹' or '›' or '¿' or '¡'
        or '「' or '『' or '（' or '【' or '《' or '〈' or '-' or '–' or '—' or '―' or '•' or '·' or '*' or '#' or '’' or '@';

    /// <summary>White space inside a line.</summary>
    public static bool IsBlank(char c) => CharClasses.IsSpace(c) && !IsLineEnd(c);
}
