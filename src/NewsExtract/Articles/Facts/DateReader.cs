using System.Globalization;

namespace NewsExtract.Facts;

/// <summary>Reads the dates that pages write into their mark-up. A date that could be two different days is not read.</summary>
internal static class DateReader
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int LongestText = 120;

    /// <summary>Room behind the date for the name of a time zone.</summary>
    private const int LongestRest = 48;

    private static readonly string[] s_dayFirst =
        ["d.M.yyyy", "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss", "d.M.yyyy, H:mm", "d.M.yyyy - H:mm", "yyyy.M.d", "yyyy.M.d H:mm", "yyyyMMdd", "yyyyMMddHHmmss", "yyyyMMddTHHmmss"];

    /// <summary>The time a text gives, or null. A time without an offset counts as UTC.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        text = text.Trim();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && text.Length is 10 or 13)
        {
            return Check(text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number));
        }

        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (DateTimeOffset.TryParseExact(text, s_dayFirst, CultureInfo.InvariantCulture, Styles, out DateTimeOffset exact))
        {
            return Check(exact);
        }

        if (!IsAmbiguous(text) && text.Length >= 8 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out DateTimeOffset date))
        {
            return Check(date);
        }

        // A time zone by name, or a time that is no time, leaves a day that can be read.
        return text.Length > 10
            && DateTimeOffset.TryParseExact(text[..10], ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, Styles, out DateTimeOffset day)
            ? Check(day)
            : null;
    }

    /// <summary>The time a text gives, as precisely as it gives it, or null: the forms of machines, and those of people in any language.</summary>
    /// <param name="text">The whole value of an attribute or field.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    public static PageDate? ReadDate(string? text, string? language = null)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.Length is 0 or > LongestText)
        {
            return null;
        }

        // The dates of an old serialiser: /Date(1756908300000)/.
        if (trimmed.StartsWith("/Date(", StringComparison.Ordinal) && trimmed.IndexOf(')') is > 0 and int close)
        {
            trimmed = trimmed[6..close];
        }

        if (!trimmed.ContainsAnyExceptInRange('0', '9') && trimmed.Length is 10 or 13)
        {
            long number = long.Parse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture);
            return Check(trimmed.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number)) is { } moment
                ? new PageDate(moment, DatePrecision.Moment)
                : null;
        }

        return ReadWritten(CompactTime.Expand(trimmed), language);
    }

    private static PageDate? ReadWritten(ReadOnlySpan<char> text, string? language)
    {
        Span<DateToken> tokens = stackalloc DateToken[LongestText];
        int count = DateTokenizer.Read(text, DateScanner.Primary(language), tokens);
        var scanner = new DateScanner(tokens[..count], language, null);
        if (!scanner.Next(out FoundDate found))
        {
            return null;
        }

        // A sentence with a date in it is not the date of a page.
        foreach (DateToken token in tokens[..count])
        {
            if (token.Start < found.Start && token.Kind == DateTokenKind.Word && !token.Is(DateWord.Filler | DateWord.Weekday))
            {
                return null;
            }
        }

        return text.Length - found.End <= LongestRest ? found.Date : null;
    }

    /// <summary>The date in the path of an address (<c>/2024/05/17/</c>, <c>2024-05-17</c>, <c>20240517</c>), or null.</summary>
    public static DateTimeOffset? FromAddress(string? address)
    {
        if (address is null)
        {
            return null;
        }

        for (int i = 0; i + 8 <= address.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterOrDigit(address[i - 1]))
            {
                continue;
            }

            foreach ((int length, string format) in (ReadOnlySpan<(int, string)>)[(10, "yyyy/MM/dd"), (10, "yyyy-MM-dd"), (9, "yyyy/M/dd"), (9, "yyyy/MM/d"), (8, "yyyyMMdd")])
            {
                int end = i + length;
                if (end <= address.Length && (end == address.Length || !char.IsAsciiDigit(address[end]))
                    && DateTimeOffset.TryParseExact(address.AsSpan(i, length), format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
                {
                    return Check(date);
                }
            }
        }

        return null;
    }

    /// <summary>Day and month in figures with slashes: the order depends on the country.</summary>
    private static bool IsAmbiguous(string text)
    {
        int slash = text.IndexOf('/');
        return slash is 1 or 2 && char.IsAsciiDigit(text[0]);
    }

    private static DateTimeOffset? Check(DateTimeOffset date) => date.Year is >= FirstYear and <= LastYear ? date : null;
}
