using System.Text;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>The string functions of Python that the scorers stand on, where .NET's differ.</summary>
internal static class PythonText
{
    /// <summary>White space of <c>str.split()</c>: beside .NET's, the four information separators.</summary>
    public static bool IsWhiteSpace(char character) => char.IsWhiteSpace(character) || character is >= '\x1c' and <= '\x1f';

    /// <summary><c>' '.join(text.split())</c>.</summary>
    public static string CollapseWhiteSpace(string text)
    {
        StringBuilder result = new(text.Length);
        bool pending = false;
        foreach (char character in text)
        {
            if (IsWhiteSpace(character))
            {
                pending = true;
                continue;
            }

            if (pending && result.Length > 0)
            {
                result.Append(' ');
            }

            pending = false;
            result.Append(character);
        }

        return result.ToString();
    }

    /// <summary><c>str.strip()</c>.</summary>
    public static string Strip(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary><c>str.casefold()</c> for the scripts names and headlines are written in: lower case, and the letters whose folding is another or more than one letter.</summary>
    public static string CaseFold(string text)
    {
        StringBuilder result = new(text.Length);
        foreach (char character in text)
        {
            _ = character switch
            {
                'ß' or 'ẞ' => result.Append("ss"),
                'İ' => result.Append("i\u0307"),
                'ς' => result.Append('σ'),
                'ſ' => result.Append('s'),
                'µ' => result.Append('μ'),
                'ŉ' => result.Append("ʼn"),
                'ﬀ' => result.Append("ff"),
                'ﬁ' => result.Append("fi"),
                'ﬂ' => result.Append("fl"),
                'ﬃ' => result.Append("ffi"),
                'ﬄ' => result.Append("ffl"),
                'ﬅ' or 'ﬆ' => result.Append("st"),
                'և' => result.Append("եւ"),
                _ => result.Append(char.ToLowerInvariant(character)),
            };
        }

        return result.ToString();
    }

    /// <summary>Number of code points.</summary>
    public static int Length(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
