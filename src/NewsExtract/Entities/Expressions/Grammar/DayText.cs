namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads days of a month: <c>3</c>, <c>21st</c>, <c>18-19</c>.</summary>
internal static class DayText
{
    public static bool TryDay(ReadOnlySpan<char> token, out int day)
    {
        ReadOnlySpan<char> digits = token.Length > 2 && char.IsAsciiLetter(token[^1]) && IsOrdinal(token[^2..]) ? token[..^2] : token;
        return NumberText.TryParseWhole(digits, 2, out day) && day is >= 1 and <= 31;
    }

    /// <summary>Two days in one token.</summary>
    public static bool TryRange(ReadOnlySpan<char> token, out int first, out int last)
    {
        last = 0;
        int sign = token.IndexOfAny('-', '/');
        return TryDay(sign > 0 ? token[..sign] : default, out first) && TryDay(token[(sign + 1)..], out last) && last > first;
    }

    /// <summary>Whether the calendar has the day; in a year that is not known (0) February has 29.</summary>
    public static bool Exists(int year, int month, int day)
        => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    private static bool IsOrdinal(ReadOnlySpan<char> end)
        => end.Equals("st", StringComparison.OrdinalIgnoreCase) || end.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || end.Equals("rd", StringComparison.OrdinalIgnoreCase) || end.Equals("th", StringComparison.OrdinalIgnoreCase);
}
