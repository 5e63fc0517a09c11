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

    /// <summary>The time a text gives, as precisely as it gives it, or null: the forms of machines, and those of people in any language.</summary>
    /// <param name="text">The whole value of an attribute or field.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    public static PageDate? Read(string? text, string? language = null)
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

    private static DateTimeOffset? Check(DateTimeOffset date) => date.Year is >= FirstYear and <= LastYear ? date : null;
}
