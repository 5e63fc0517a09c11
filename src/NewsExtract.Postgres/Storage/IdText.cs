using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// Ids as the tables have them. PostgreSQL's text is UTF-8 without NUL, so what that cannot hold (NUL, halves of surrogate pairs) is written as a backslash and four hex digits, and a
/// backslash as two; all other ids stay as they are.
/// </summary>
internal static class IdText
{
    private const char Escape = '\\';
    private const int Digits = 4;

    public static string Of(string id)
    {
        int first = FirstEscaped(id);
        if (first < 0)
        {
            return id;
        }

        var text = new StringBuilder(id, 0, first, id.Length + 16);
        for (int i = first; i < id.Length; i++)
        {
            if (id[i] == Escape)
            {
                text.Append(Escape).Append(Escape);
            }
            else if (!IsFit(id, i))
            {
                text.Append(Escape).Append(((int)id[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(id[i]);
            }
        }

        return text.ToString();
    }

    public static string ToId(string text)
    {
        if (!text.Contains(Escape))
        {
            return text;
        }

        var id = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != Escape)
            {
                id.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == Escape)
            {
                id.Append(Escape);
                i++;
            }
            else if (i + Digits < text.Length && ushort.TryParse(text.AsSpan(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                id.Append((char)unit);
                i += Digits;
            }
            else
            {
                throw new StoryFormatException($"The id '{text}' in the index is broken at {i.ToString(CultureInfo.InvariantCulture)}: no index writes a backslash so. Remove its row and add the article again.");
            }
        }

        return id.ToString();
    }

    /// <summary>What stands for an id in the index on ids: the start of its SHA-256.</summary>
    public static Guid Digest(string id) => new(SHA256.HashData(Encoding.UTF8.GetBytes(Of(id))).AsSpan(0, 16), bigEndian: true);

    private static int FirstEscaped(string id)
    {
        for (int i = 0; i < id.Length; i++)
        {
            if (id[i] == Escape || !IsFit(id, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFit(string id, int i)
    {
        char c = id[i];
        return c != '\0' && (!char.IsSurrogate(c)
            || (char.IsHighSurrogate(c) && i + 1 < id.Length && char.IsLowSurrogate(id[i + 1]))
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(id[i - 1])));
    }
}
