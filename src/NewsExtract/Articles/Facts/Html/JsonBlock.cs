using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NewsExtract.Facts;

/// <summary>Reads one block of JSON-LD as pages write it: with CDATA marks and comments around it, and repaired where it is no JSON.</summary>
internal static class JsonBlock
{
    /// <summary>The root of the block; null when it is no JSON even after repair, or too deep.</summary>
    /// <param name="block">The text of the script.</param>
    /// <param name="limits">Hears of data that is too deep.</param>
    public static JsonElement? Parse(string block, LimitWatch limits)
    {
        ReadOnlySpan<char> text = block;
        int section = text.IndexOf("<![CDATA[");
        if (section >= 0)
        {
            text = text[(section + "<![CDATA[".Length)..];
            int close = text.LastIndexOf("]]>");
            text = close < 0 ? text : text[..close];
        }

        int start = text.IndexOfAny('{', '[');
        if (start < 0)
        {
            return null;
        }

        string json = WithoutHalfPairs(text[start..].ToString());
        if (!json.Contains('"') && json.Contains("&quot;", StringComparison.Ordinal))
        {
            json = WebUtility.HtmlDecode(json);
        }

        int end = json.LastIndexOfAny(['}', ']']);
        int maximumDepth = limits.Limits.DataDepth;
        JsonElement? root = (end < 0 ? null : TryParse(json[..(end + 1)], maximumDepth)) ?? TryParse(JsonRepair.Repair(json), maximumDepth);
        if (root is null && IsDeeper(json, maximumDepth))
        {
            limits.Break(ExtractionLimit.DataDepth);
        }

        return root;
    }

    /// <summary>Whether more brackets are open at once than may be, by a count that knows of strings.</summary>
    private static bool IsDeeper(ReadOnlySpan<char> json, int maximumDepth)
    {
        int depth = 0;
        bool isString = false;
        for (int i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '\\' when isString:
                    i++;
                    break;
                case '"':
                    isString = !isString;
                    break;
                case '{' or '[' when !isString:
                    if (++depth > maximumDepth)
                    {
                        return true;
                    }

                    break;
                case '}' or ']' when !isString:
                    depth--;
                    break;
            }
        }

        return false;
    }

    private static JsonElement? TryParse(string json, int maximumDepth)
    {
        try
        {
            // By way of bytes, because half a surrogate pair in a string is an error to the parser; here it becomes U+FFFD.
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maximumDepth });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts U+FFFD for every escaped half of a surrogate pair without its other half: reading such a string would throw.</summary>
    private static string WithoutHalfPairs(string json)
    {
        char[]? repaired = null;
        for (int i = 0; (i = json.IndexOf("\\u", i, StringComparison.Ordinal)) >= 0;)
        {
            char first = EscapeAt(json, i);
            if (char.IsHighSurrogate(first) && char.IsLowSurrogate(EscapeAt(json, i + 6)))
            {
                i += 12;
                continue;
            }

            if (char.IsSurrogate(first))
            {
                repaired ??= json.ToCharArray();
                "FFFD".CopyTo(repaired.AsSpan(i + 2));
            }

            i += 2;
        }

        return repaired is null ? json : new string(repaired);
    }

    /// <summary>The UTF-16 unit that <c>\uXXXX</c> at this index stands for; NUL when there is none.</summary>
    private static char EscapeAt(string json, int index)
        => index + 6 <= json.Length && json[index] == '\\' && json[index + 1] == 'u'
            && ushort.TryParse(json.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) ? (char)unit : '\0';
}
