namespace NewsExtract.Tool;

/// <summary>Which way a text runs. A browser decides by the first letter, and an article in Arabic may begin with a name in Latin letters.</summary>
internal static class TextDirection
{
    private const int Looked = 2000;

    /// <summary><c>rtl</c> when most letters at the start are of a script that is written from right to left, else <c>ltr</c>.</summary>
    public static string Of(string text)
    {
        int balance = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Looked)))
        {
            balance += char.IsLetter(c) ? (IsRightToLeft(c) ? 1 : -1) : 0;
        }

        return balance > 0 ? "rtl" : "ltr";
    }

    // Hebrew to the extensions of Arabic, and the presentation forms of both.
    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
