using System.Globalization;

namespace NewsExtract.Facts;

/// <summary>Reads the dates that pages write for people, in many languages.</summary>
internal static class VisibleDate
{
    /// <summary>The first date in a text, or null. A date that could be two different days in the language is not read.</summary>
    /// <param name="text">A line of the page.</param>
    /// <param name="language">BCP 47 tag of the page, if known: decides between the orders of day and month.</param>
    /// <param name="reference">When the page was fetched: what "today" and "two hours ago" are counted from; null reads neither.</param>
    public static PageDate? Find(ReadOnlySpan<char> text, string? language, DateTimeOffset? reference)
    {
        string[] words = text.ToString().Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            for (int count = 1; count <= 3 && i + count <= words.Length; count += 2)
            {
                if (DateTimeOffset.TryParseExact(string.Join(' ', words[i..(i + count)]), ["d MMMM yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset day))
                {
                    return new PageDate(day, DatePrecision.Day);
                }
            }
        }

        return null;
    }
}
