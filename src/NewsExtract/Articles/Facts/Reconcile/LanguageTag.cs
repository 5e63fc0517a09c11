namespace NewsExtract.Facts;

/// <summary>Brings language tags into the form of BCP 47: <c>en_us</c> to <c>en-US</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The tag with language, script and region; null when the text is no tag.</summary>
    public static string? Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        text = text.Trim();
        int list = text.IndexOfAny([',', ';', ' ', '.']);
        string[] parts = (list < 0 ? text : text[..list]).Split('-', '_');
        if (parts[0].Length is < 2 or > 3 || !IsLetters(parts[0]))
        {
            return null;
        }

        string tag = parts[0].ToLowerInvariant();
        for (int i = 1; i < parts.Length; i++)
        {
            string part = parts[i];
            string? next = part.Length switch
            {
                4 when IsLetters(part) && i == 1 => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                2 when IsLetters(part) => part.ToUpperInvariant(),
                3 when !part.AsSpan().ContainsAnyExceptInRange('0', '9') => part,
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            tag = $"{tag}-{next}";
            if (next.Length < 4)
            {
                break;
            }
        }

        return tag;
    }

    /// <summary>The language without script and region.</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> tag) => tag.IndexOf('-') is > 0 and int dash ? tag[..dash] : tag;

    private static bool IsLetters(string part)
    {
        foreach (char c in part)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
