using System.Text;

namespace NewsExtract;

/// <summary>Writes text so that no parser takes any of it for mark-up.</summary>
internal static class HtmlEscape
{
    /// <summary>Appends text that stands between tags.</summary>
    public static void Text(StringBuilder output, ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny('&', '<', '>')) >= 0)
        {
            output.Append(text[..special]).Append(text[special] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            text = text[(special + 1)..];
        }

        output.Append(text);
    }

    /// <summary>Appends the value of an attribute, quotes included. Backticks are quotes to some old browsers, so they go as well.</summary>
    public static void Value(StringBuilder output, ReadOnlySpan<char> value)
    {
        output.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                '`' => output.Append("&#96;"),
                '\n' or '\t' => output.Append(' '),
                _ => output.Append(c),
            };
        }

        output.Append('"');
    }
}
