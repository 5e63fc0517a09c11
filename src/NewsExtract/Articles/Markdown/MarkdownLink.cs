using System.Text;

namespace NewsExtract;

/// <summary>Writes an address that <see cref="LinkTargets"/> has passed as the target of a link.</summary>
internal static class MarkdownLink
{
    public static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        for (int i = 0; i < address.Length; i++)
        {
            char c = address[i];
            bool isSpecial = c is '(' or ')' || (c == '&' && MarkdownEscape.IsEntity(address.AsSpan(i)));
            escaped.Append(isSpecial ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
