using System.Net;
using System.Text;

namespace NewsExtract.Facts;

/// <summary>Makes plain text of what pages put into their facts.</summary>
internal static class TextCleaner
{
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes entities (twice encoded ones too) and makes one line of the rest, see <see cref="OneLine"/>.</summary>
    public static string Flatten(string text) => OneLine(text.Contains('&') ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)) : text);

    /// <summary>
    /// Drops control characters, soft hyphens and zero-width characters, makes one space of every run of white space, and puts U+FFFD for every
    /// half of a character: what a fact may hold, wherever it comes from.
    /// </summary>
    public static string OneLine(string text)
    {
        var flat = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (flat.Length > 0 && flat[^1] != ' ')
                {
                    flat.Append(' ');
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                flat.Append(c).Append(text[++i]);
            }
            else if (c is not '\u00AD' and not '\u200B' and not '\uFEFF' && !char.IsControl(c))
            {
                flat.Append(char.IsSurrogate(c) ? Replacement : c);
            }
        }

        return flat.ToString().TrimEnd();
    }

    /// <summary>Drops tags and decodes entities, keeping line breaks: the body of an article as linked data carries it.</summary>
    public static string StripMarkup(string text)
    {
        string decoded = WebUtility.HtmlDecode(text);
        var plain = new StringBuilder(decoded.Length);
        int lastClose = decoded.LastIndexOf('>');
        for (int i = 0; i < decoded.Length; i++)
        {
            bool opensTag = decoded[i] == '<' && i + 1 < decoded.Length && (char.IsAsciiLetter(decoded[i + 1]) || decoded[i + 1] is '/' or '!');
            int close = opensTag && i < lastClose ? decoded.IndexOf('>', i) : -1;
            if (close < 0)
            {
                plain.Append(decoded[i]);
                continue;
            }

            ReadOnlySpan<char> tag = decoded.AsSpan(i + 1, close - i - 1).TrimStart('/');
            bool endsLine = tag.StartsWith("p", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("br", StringComparison.OrdinalIgnoreCase)
                || tag.StartsWith("h", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("li", StringComparison.OrdinalIgnoreCase)
                || tag.StartsWith("div", StringComparison.OrdinalIgnoreCase);
            if (endsLine)
            {
                plain.Append('\n');
            }

            i = close;
        }

        return WebUtility.HtmlDecode(plain.ToString()).Trim();
    }

    /// <summary>Letters and digits in lower case: what two spellings of one title or name have in common.</summary>
    public static string Key(string? text)
    {
        var key = new StringBuilder();
        foreach (char c in text ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
