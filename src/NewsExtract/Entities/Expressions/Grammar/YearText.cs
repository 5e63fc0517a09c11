
namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads years and dates that are one token: <c>2021</c>, <c>2007-2008</c>, <c>2021/22</c>, <c>1990s</c>, <c>2022-07-25</c>, <c>27.08.2022</c>.</summary>
internal static class YearText
{
    public const int First = 1000;
    public const int Last = 2100;

    public static bool TryYear(ReadOnlySpan<char> token, out int year)
        => NumberText.TryParseWhole(token, 4, out year) && year is >= First and <= Last;

    /// <summary>Two years, the second one in full or by its last digits.</summary>
    public static bool TryRange(ReadOnlySpan<char> token, out int first, out int last)
    {
        last = 0;
        int sign = token.IndexOfAny('-', '/');
        return TryYear(sign == 4 ? token[..4] : default, out first) && TryLast(token[(sign + 1)..], first, out last);
    }

    /// <summary>The last year of a range by all or its last two digits.</summary>
    public static bool TryLast(ReadOnlySpan<char> token, int first, out int last)
    {
        bool isWhole = NumberText.TryParseWhole(token, 4, out last) && token.Length is 1 or 2 or 4;
        int power = token.Length == 1 ? 10 : 100;
        last += isWhole && token.Length < 4 ? first - (first % power) : 0;
        return isWhole && last > first && last <= Last;
    }

    /// <summary><c>1990s</c>, <c>'90s</c>, <c>90s</c>: the first year; a decade of two digits is one of the twentieth century when it cannot be of this one.</summary>
    public static bool TryDecade(ReadOnlySpan<char> token, out int year)
    {
        year = 0;
        if (token.Length < 3 || token[^1] is not ('s' or 'S'))
        {
            return false;
        }

        ReadOnlySpan<char> digits = token[..^1].TrimStart("'’‘");
        if (!NumberText.TryParseWhole(digits, 4, out year) || year % 10 != 0)
        {
            return false;
        }

        year += digits.Length == 2 ? 1900 : 0;
        return digits.Length == 4 ? year is >= First and <= Last : digits.Length == 2 && year >= 1930;
    }

    /// <summary>A date in numbers. Month zero means that day and month can be read in either order.</summary>
    public static bool TryDate(ReadOnlySpan<char> token, out DateShape date)
    {
        date = default;
        int sign = token.IndexOfAny("-./");
        int second = sign < 0 ? -1 : token[(sign + 1)..].IndexOf(token[sign]);
        if (second < 0)
        {
            return false;
        }

        second += sign + 1;
        bool isWhole = NumberText.TryParseWhole(token[..sign], 4, out int a) & NumberText.TryParseWhole(token[(sign + 1)..second], 2, out int b)
            & NumberText.TryParseWhole(token[(second + 1)..], 4, out int c);
        if (!isWhole)
        {
            return false;
        }

        bool isIso = sign == 4;
        int year = isIso ? a : c;
        int day = isIso ? c : a;
        int month = b;
        bool isUnclear = !isIso && token[sign] != '.' && a <= 12 && b <= 12 && a != b;
        if (!isIso && token[sign] != '.' && b > 12)
        {
            (day, month) = (month, day);
        }

        bool isDate = year is >= First and <= Last && (isIso || token.Length - second == 5) && DayText.Exists(year, month, day);
        date = new DateShape { Kind = isUnclear ? DateKind.Ambiguous : DateKind.Day, Year = year, Month = isUnclear ? 0 : month, Day = isUnclear ? 0 : day };
        return isDate;
    }
}
