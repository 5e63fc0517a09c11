using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads dates with the name of a month, from either side.</summary>
internal static class MonthDayGrammar
{
    /// <summary><c>June 18</c>, <c>June 18-19, 2024</c>, <c>July 31 to August 2</c>, <c>June 2022</c>, <c>June</c>.</summary>
    public static DateShape ReadFromMonth(TokenCursor cursor, int i)
    {
        int month = MonthAt(cursor, i, out int next, out TimeWord word);
        if (month == 0)
        {
            return default;
        }

        if (DaysAt(cursor, next, out int first, out int last, out int end) && !IsClock(cursor, end))
        {
            DateShape date = new() { End = end, Kind = DateKind.Day, Month = month, Day = first, LastDay = last, LastMonth = last > 0 ? month : 0 };
            return WithYear(cursor, last > 0 ? date : WithLastDay(cursor, date));
        }

        // July of 2022; May, 2022
        int yearAt = next + (cursor.Is(next, "of") || cursor.Is(next, ',') ? 1 : 0);
        DateShape whole = new() { End = next, Kind = DateKind.Month, Month = month };
        if (YearText.TryYear(cursor[yearAt], out int year) && (yearAt == next || cursor.Is(next, "of") || word.Is(TimeWordKind.Month | TimeWordKind.NameMonth)))
        {
            whole = whole with { End = yearAt + 1, Year = year };
        }
        else if (word.Is(TimeWordKind.ShortMonth))
        {
            return default;
        }

        return WithLastMonth(cursor, whole);
    }

    /// <summary><c>18 June</c>, <c>18th of June, 2024</c>, <c>18-19 June</c>, <c>28 to 31 July</c>, <c>28 June to 2 July</c>.</summary>
    public static DateShape ReadFromDay(TokenCursor cursor, int i)
    {
        if (!DaysAt(cursor, i, out int first, out int last, out int next))
        {
            return default;
        }

        int month = MonthAt(cursor, next + (cursor.Is(next, "of") ? 1 : 0), out int end, out _);
        if (month == 0)
        {
            return default;
        }

        DateShape date = new() { End = end, Kind = DateKind.Day, Month = month, Day = first, LastDay = last, LastMonth = last > 0 ? month : 0 };
        if (last == 0 && IsRangeSign(cursor, end) && DayText.TryDay(cursor[end + 1], out int lastDay) && MonthAt(cursor, end + 2, out int lastEnd, out _) is > 0 and int lastMonth)
        {
            date = date with { End = lastEnd, LastDay = lastDay, LastMonth = lastMonth };
        }

        return WithYear(cursor, date);
    }

    /// <summary>Number of the month at <paramref name="i"/>; <c>Jan .</c> is two tokens in some texts.</summary>
    public static int MonthAt(TokenCursor cursor, int i, out int end, out TimeWord word)
    {
        word = TimeWords.Of(cursor[i].TrimEnd('.'));
        bool isMonth = word.Is(TimeWordKind.AnyMonth) && cursor.IsUpper(i);
        end = i + 1;
        end += isMonth && word.Is(TimeWordKind.ShortMonth) && cursor.Is(end, '.') ? 1 : 0;
        return isMonth ? word.Value : 0;
    }

    /// <summary>A day, or two of them with a sign or a word between.</summary>
    private static bool DaysAt(TokenCursor cursor, int i, out int first, out int last, out int end)
    {
        end = i + 1;
        last = 0;
        if (DayText.TryRange(cursor[i], out first, out last))
        {
            return true;
        }

        if (!DayText.TryDay(cursor[i], out first))
        {
            return false;
        }

        bool isJoined = IsRangeSign(cursor, end) || cursor.Is(end, "and") || cursor.Is(end, '&') || cursor.Is(end, "or");
        if (isJoined && DayText.TryDay(cursor[end + 1], out int second) && second > first && !IsClock(cursor, end + 2) && !IsOtherMonth(cursor, end + 2, i))
        {
            last = second;
            end += 2;
        }

        return true;
    }

    /// <summary>In <c>June 28 to 2 July</c> and <c>in May 3 and 4 June</c> the second day is another month's.</summary>
    private static bool IsOtherMonth(TokenCursor cursor, int i, int firstDay)
        => MonthAt(cursor, i, out _, out _) > 0 && MonthAt(cursor, firstDay - 1, out _, out _) > 0;

    private static DateShape WithLastDay(TokenCursor cursor, DateShape date)
    {
        if (!IsRangeSign(cursor, date.End) || MonthAt(cursor, date.End + 1, out int dayAt, out _) is not (> 0 and int month) || !DayText.TryDay(cursor[dayAt], out int day))
        {
            return date;
        }

        return date with { End = dayAt + 1, LastMonth = month, LastDay = day };
    }

    /// <summary><c>December to April</c>, <c>July 2021 to December 2021</c>, <c>June-July 2022</c>.</summary>
    private static DateShape WithLastMonth(TokenCursor cursor, DateShape date)
    {
        if (!IsRangeSign(cursor, date.End) || MonthAt(cursor, date.End + 1, out int end, out TimeWord word) is not (> 0 and int month) || DayText.TryDay(cursor[end], out _))
        {
            return date;
        }

        if (YearText.TryYear(cursor[end], out int year))
        {
            bool isNextYear = date.Year == 0 && month < date.Month;
            return date with { End = end + 1, LastMonth = month, LastYear = year, Year = date.Year == 0 ? year - (isNextYear ? 1 : 0) : date.Year };
        }

        return date.Year == 0 && !word.Is(TimeWordKind.ShortMonth) ? date with { End = end, LastMonth = month } : date;
    }

    private static DateShape WithYear(TokenCursor cursor, DateShape date)
    {
        int at = date.End + (cursor.Is(date.End, ',') ? 1 : 0);
        return YearText.TryYear(cursor[at], out int year) && !cursor.Is(at + 1, '%') ? date with { End = at + 1, Year = year } : date;
    }

    private static bool IsRangeSign(TokenCursor cursor, int i) => cursor.IsDash(i) || cursor.Is(i, "to") || cursor.Is(i, "until") || cursor.Is(i, "through");

    /// <summary>True when the number before is an hour or a share rather than a day.</summary>
    private static bool IsClock(TokenCursor cursor, int i) => TimeWords.Of(cursor[i]).Is(TimeWordKind.Meridiem) || cursor.Is(i, '%') || cursor.Is(i, "percent");
}
