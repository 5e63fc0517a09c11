namespace NewsExtract.Facts;

/// <summary>Reads days in figures at a place in a line: 2025-09-03, 03.09.2025, 3/9/2025, 2025年9月3日.</summary>
internal static class NumericDayPattern
{
    public static bool TryRead(ReadOnlySpan<DateToken> tokens, int at, DayOrder order, bool isSolarPage, out WrittenDay day, out int next)
        => TrySigns(tokens, at, order, isSolarPage, out day, out next) || TryMarks(tokens, at, out day, out next);

    /// <summary>Three numbers with the same sign between them; blanks stand only behind full stops.</summary>
    private static bool TrySigns(ReadOnlySpan<DateToken> tokens, int at, DayOrder order, bool isSolarPage, out WrittenDay day, out int next)
    {
        day = default;
        next = at;
        if (at + 5 > tokens.Length || !tokens[at + 2].IsNumber || !tokens[at + 4].IsNumber || !tokens[at + 2].IsShortNumber || IsPartOfNumber(tokens, at, at + 5))
        {
            return false;
        }

        DateToken sign = tokens[at + 1];
        bool hasSigns = tokens[at + 3].IsSign((char)sign.Value) && (sign.IsSign('.') || sign.IsSign('/') || sign.IsSign('-'));
        bool hasBlanks = tokens[at + 2].IsApart || tokens[at + 4].IsApart;
        if (!hasSigns || sign.IsApart || tokens[at + 3].IsApart || (hasBlanks && !sign.IsSign('.')))
        {
            return false;
        }

        next = at + 5;
        int first = tokens[at].Value, second = tokens[at + 2].Value, third = tokens[at + 4].Value;
        if (tokens[at].Digits == 4 && tokens[at + 4].IsShortNumber)
        {
            day = new WrittenDay(first, second, third, CalendarOf(first, isSolarPage));
            return WrittenDay.IsYear(first) && (isSolarPage || !WrittenDay.IsSolarYear(first));
        }

        if (!tokens[at].IsShortNumber || tokens[at + 4].Digits != 4 || !WrittenDay.IsYear(third) || (!isSolarPage && WrittenDay.IsSolarYear(third)))
        {
            return false;
        }

        // Nobody puts full stops between month and day in that order.
        DayOrder likely = sign.IsSign('.') ? DayOrder.DayFirst : order;
        if (first > 12 || second > 12 || first == second)
        {
            likely = second > 12 ? DayOrder.MonthFirst : DayOrder.DayFirst;
        }

        DateWord calendar = CalendarOf(third, isSolarPage);
        day = likely == DayOrder.MonthFirst ? new WrittenDay(third, first, second, calendar) : new WrittenDay(third, second, first, calendar);
        return likely != DayOrder.Unknown;
    }

    /// <summary>Numbers with a word for year, month and day behind each.</summary>
    private static bool TryMarks(ReadOnlySpan<DateToken> tokens, int at, out WrittenDay day, out int next)
    {
        day = default;
        next = at;
        int i = at;
        DateWord era = tokens[i].Word & DateWord.Era;
        i += era != DateWord.None ? 1 : 0;
        int? year = null;
        if (i + 1 < tokens.Length && tokens[i].IsNumber && tokens[i + 1].Is(DateWord.YearMark))
        {
            year = tokens[i].Value;
            if (tokens[i].Digits != 4 && era == DateWord.None)
            {
                return false;
            }

            i += 2;
        }

        if (i + 2 >= tokens.Length || !tokens[i].IsShortNumber || !tokens[i + 1].Is(DateWord.MonthMark) || !tokens[i + 2].IsShortNumber || (era != DateWord.None && year is null))
        {
            return false;
        }

        bool hasMark = i + 3 < tokens.Length && tokens[i + 3].Is(DateWord.DayMark);
        day = new WrittenDay(year, tokens[i].Value, tokens[i + 2].Value, era);
        next = i + (hasMark ? 4 : 3);
        return hasMark || year is not null;
    }

    private static DateWord CalendarOf(int year, bool isSolarPage) => isSolarPage && WrittenDay.IsSolarYear(year) ? DateWord.SolarMonth : DateWord.None;

    /// <summary>True inside a longer row of numbers: a telephone number, a version.</summary>
    private static bool IsPartOfNumber(ReadOnlySpan<DateToken> tokens, int start, int end)
    {
        bool isBefore = start > 1 && !tokens[start].IsApart && IsLink(tokens[start - 1]) && !tokens[start - 1].IsApart && tokens[start - 2].IsNumber;
        bool isBehind = end + 1 < tokens.Length && IsLink(tokens[end]) && !tokens[end].IsApart && tokens[end + 1] is { IsNumber: true, IsApart: false };
        return isBefore || isBehind;
    }

    private static bool IsLink(DateToken token) => token.IsSign('.') || token.IsSign('-') || token.IsSign('/') || token.IsSign(',');
}
