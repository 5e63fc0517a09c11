using System.Text;

namespace NewsExtract;

/// <summary>Writes the address of a link. Pages are not trusted: an address that runs code is no link.</summary>
internal static class MarkdownLink
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel", "ftp"];

    /// <summary>Whether the address is relative or has a scheme that only leads somewhere.</summary>
    public static bool IsSafe(string? target)
    {
        string address = Clean(target ?? "");
        int end = address.AsSpan().IndexOfAny(":/?#");
        return address.Length > 0
            && (end < 0 || address[end] != ':' || SafeSchemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase));
    }

    public static string Escape(string target, MarkdownPlace place)
    {
        string address = Clean(target);
        var escaped = new StringBuilder(address.Length);
        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            if (char.IsWhiteSpace(c))
            {
                escaped.Append(c == ' ' ? "%20" : Uri.EscapeDataString(c.ToString()));
                continue;
            }

            bool isSpecial = c is '(' or ')' or '<' or '>' or '\\' || (c == '|' && place == MarkdownPlace.Cell)
                || (c == '&' && MarkdownEscape.IsEntity(address.AsSpan(i)));
            escaped.Append(isSpecial ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Browsers drop control characters from an address, and blanks at its ends; so does whoever looks for its scheme.</summary>
    private static string Clean(string target) => string.Concat(target.Where(c => !char.IsControl(c))).Trim();
}
