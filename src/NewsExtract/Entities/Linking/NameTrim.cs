using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Takes off what surrounds a name in a mention: blanks, quotes, a possessive, a lower-case article.</summary>
internal static class NameTrim
{
    private const string Article = "the ";

    /// <summary>The stretch of a mention that is the name. Never empty, unless the mention is.</summary>
    public static TextSpan Trim(string text, EntityType type)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsOutside(text[start]))
        {
            start++;
        }

        while (end > start && IsOutside(text[end - 1]))
        {
            end--;
        }

        if (end - start > Article.Length && text.AsSpan(start, Article.Length).SequenceEqual(Article))
        {
            start += Article.Length;
        }

        end = WithoutPossessive(text, start, end, type);
        return end > start ? new TextSpan(start, end - start) : new TextSpan(0, text.Length);
    }

    /// <summary>The text with every run of white space as one blank.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(' ') >= 0 && !HasOddSpace(text))
        {
            return text.ToString();
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasOddSpace(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (CharClasses.IsSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithoutPossessive(string text, int start, int end, EntityType type)
    {
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        if (name.Length > 3 && name[^1] is 's' or 'S' && NameFold.IsApostrophe(name[^2]))
        {
            bool isOwn = type is not EntityType.Person && LinkingWords.Is(NameFold.Of(name), WordKind.OwnS);
            return isOwn ? end : TrimBlanks(text, start, end - 2);
        }

        return name.Length > 3 && NameFold.IsApostrophe(name[^1]) && name[^2] is 's' or 'S' or 'x' or 'z' ? end - 1 : end;
    }

    // Corpora that put blanks between tokens have one before the possessive.
    private static int TrimBlanks(string text, int start, int end)
    {
        while (end > start && CharClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsOutside(char c)
        => CharClasses.IsSpace(c) || c is '"' or '“' or '”' or '„' or '«' or '»' or '(' or ')' or '[' or ']' or ',' or ';' or ':' or '‘' or '—' or '–' or '#' or '@' or '*';
}
