namespace NewsExtract.Facts;

/// <summary>Reads lines that are a time of day and nothing else: <c>14:05</c>, <c>2.05 p.m.</c>, <c>14h05</c>, <c>kl. 14.05</c>, <c>14:05 Uhr</c>.</summary>
internal static class LiveTime
{
    private const int LongestLine = 24;

    /// <summary>Letters around the figures: half of the day, a zone, the word for "at" or "hours".</summary>
    private const int MostLetters = 8;

    /// <summary>The time of day a line gives; null when the line is something else.</summary>
    public static TimeSpan? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLine)
        {
            return null;
        }

        int hour = 0;
        int start = text.IndexOfAnyInRange('0', '9');
        int digits = start < 0 ? 0 : Number(text, start, out hour);
        if (digits is 0 or > 2)
        {
            return null;
        }

        int gap = start + digits;
        if (gap + 2 >= text.Length || text[gap] is not (':' or '.' or 'h' or 'H' or '：') || Number(text, gap + 1, out int minute) != 2 || hour > 24 || minute > 59)
        {
            return null;
        }

        // With a dot it is as likely a number, unless a word stands by ("kl. 14.05", "2.05 pm").
        int end = gap + 3;
        if (text[gap] == '.' && Letters(text[..start]) + Letters(text[end..]) < 2)
        {
            return null;
        }

        if (end + 2 < text.Length && text[end] == ':' && Number(text, end + 1, out _) == 2)
        {
            end += 3;
        }

        ReadOnlySpan<char> rest = text[end..];
        if (rest.IndexOfAnyInRange('0', '9') >= 0 || rest.Contains('%') || text.ContainsAny("–$€£") || Letters(text[..start]) + Letters(rest) > MostLetters)
        {
            return null;
        }

        rest = rest.TrimStart(' ');
        bool isAfternoon = StartsWithHalf(rest, 'p');
        bool isMorning = StartsWithHalf(rest, 'a');
        hour = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour;
        return new TimeSpan(hour % 24, minute, 0);
    }

    private static bool StartsWithHalf(ReadOnlySpan<char> rest, char half)
        => rest.Length > 1 && (rest[0] | 0x20) == half && ((rest[1] | 0x20) == 'm' || (rest[1] == '.' && rest.Length > 2 && (rest[2] | 0x20) == 'm'));

    /// <summary>Number of digits from a place on, and their value.</summary>
    private static int Number(ReadOnlySpan<char> text, int start, out int value)
    {
        value = 0;
        int end = start;
        while (end < text.Length && end - start < 4 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + text[end++] - '0';
        }

        return end - start;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
