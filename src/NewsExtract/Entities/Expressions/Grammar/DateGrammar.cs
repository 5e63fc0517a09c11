using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads dates that a calendar names: days, months, years, weekdays, decades, and ranges of them.</summary>
internal static class DateGrammar
{
    private const int NameTokens = 4;

    public static DateShape Read(TokenCursor cursor, int i)
    {
        ReadOnlySpan<char> token = cursor[i];
        if (token.IsEmpty)
        {
            return default;
        }

        if (char.IsAsciiDigit(token[0]) || token[0] is '\'' or '’' or '‘')
        {
            DateShape day = MonthDayGrammar.ReadFromDay(cursor, i);
            return day.End > 0 ? day : ReadNumbers(cursor, i);
        }

        TimeWord word = TimeWords.Of(token.TrimEnd('.'));
        if (word.Is(TimeWordKind.AnyWeekday))
        {
            return ReadFromWeekday(cursor, i, word);
        }

        DateShape month = word.Is(TimeWordKind.AnyMonth) ? MonthDayGrammar.ReadFromMonth(cursor, i) : default;
        return month.End > 0 ? month : ReadHoliday(cursor, i);
    }

    /// <summary>Years, decades and dates in numbers.</summary>
    private static DateShape ReadNumbers(TokenCursor cursor, int i)
    {
        ReadOnlySpan<char> token = cursor[i];
        if (YearText.TryYear(token, out int year))
        {
            return cursor.Is(i + 1, 's') && cursor.IsGlued(i + 1) && year % 10 == 0
                ? new DateShape { End = i + 2, Kind = DateKind.Decade, Year = year }
                : YearRangeBehind(cursor, new DateShape { End = i + 1, Kind = DateKind.Year, Year = year });
        }

        if (YearText.TryRange(token, out int first, out int last))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Year, Year = first, LastYear = last };
        }

        if (YearText.TryDecade(token, out int decade))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Decade, Year = decade };
        }

        return YearText.TryDate(token, out DateShape date) ? date with { End = i + 1 } : default;
    }

    /// <summary><c>2019–20</c>, <c>2019 – 2022</c>, where the tokenizer set the dash apart.</summary>
    private static DateShape YearRangeBehind(TokenCursor cursor, DateShape year)
        => cursor.IsDash(year.End) && cursor.IsGlued(year.End) == cursor.IsGlued(year.End + 1) && YearText.TryLast(cursor[year.End + 1], year.Year, out int last)
            && cursor[year.End + 1].Length >= 2 && TimeWords.Of(cursor[year.End + 2]).Kind == TimeWordKind.None
            ? year with { End = year.End + 2, LastYear = last }
            : year;

    private static DateShape ReadFromWeekday(TokenCursor cursor, int i, TimeWord word)
    {
        int next = i + 1 + (cursor.Is(i + 1, ',') || (cursor.Is(i + 1, '.') && word.Is(TimeWordKind.ShortWeekday)) ? 1 : 0);
        next += cursor.Is(next, "the") && cursor.IsDigit(next + 1) ? 1 : 0;
        DateShape day = cursor.IsDigit(next) ? MonthDayGrammar.ReadFromDay(cursor, next)
            : TimeWords.Of(cursor[next].TrimEnd('.')).Is(TimeWordKind.AnyMonth) ? MonthDayGrammar.ReadFromMonth(cursor, next) : default;
        if (day.End > 0 && day.Kind == DateKind.Day)
        {
            return day with { Weekday = word.Value };
        }

        return word.Is(TimeWordKind.ShortWeekday)
            ? default
            : new DateShape { End = i + 1, Kind = word.Is(TimeWordKind.Weekdays) ? DateKind.Weekdays : DateKind.Weekday, Weekday = word.Value };
    }

    private static DateShape ReadHoliday(TokenCursor cursor, int i)
    {
        for (int end = Math.Min(cursor.End, i + NameTokens); end > i; end--)
        {
            TimeWord holiday = TimeWords.Of(cursor.Phrase(i, end));
            if (holiday.Is(TimeWordKind.Holiday))
            {
                var date = new DateShape { End = end, Kind = DateKind.Day, Month = holiday.Value / 100, Day = holiday.Value % 100 };
                return YearText.TryYear(cursor[end], out int year) ? date with { End = end + 1, Year = year } : date;
            }
        }

        return default;
    }
}
