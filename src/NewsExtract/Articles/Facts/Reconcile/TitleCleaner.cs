namespace NewsExtract.Facts;

/// <summary>Takes the name of the site off a title.</summary>
internal static class TitleCleaner
{
    private static readonly string[] s_separators = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " « ", " • ", " / ", "｜", " : ", " ‹ ", " ~ ", " * ", "：", "ㅣ", " -", "--", "-"];

    /// <summary>A longer part has more in it than a date.</summary>
    private const int LongestDate = 24;

    /// <summary>
    /// Cuts a last (or first) part that is one of the names of the site, or whose rest is one of the other titles the page gives.
    /// A part that is neither stays: headlines have dashes too.
    /// </summary>
    public static string Clean(string title, IReadOnlySet<string> siteKeys, IReadOnlySet<string> otherTitleKeys)
    {
        for (bool isCut = true; isCut;)
        {
            isCut = false;
            foreach (string separator in s_separators)
            {
                int last = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (last > 0 && (IsSite(title[(last + separator.Length)..], title[..last]) || IsDate(title[(last + separator.Length)..])))
                {
                    (title, isCut) = (title[..last].TrimEnd(), true);
                    continue;
                }

                int first = title.IndexOf(separator, StringComparison.Ordinal);
                if (first > 0 && IsSite(title[..first], title[(first + separator.Length)..]))
                {
                    (title, isCut) = (title[(first + separator.Length)..].TrimStart(), true);
                }
            }
        }

        return title;

        bool IsSite(string part, string rest)
        {
            string key = TextCleaner.Key(part);
            return key.Length > 1 && (siteKeys.Contains(key) || otherTitleKeys.Contains(TextCleaner.Key(rest)));
        }
    }

    private static bool IsDate(string part) => part.Length <= LongestDate && DateReader.Read(part) is not null;
}
