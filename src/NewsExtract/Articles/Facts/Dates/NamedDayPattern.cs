namespace NewsExtract.Facts;

/// <summary>Reads days with the name of the month at a place in a line, in any of the usual orders.</summary>
internal static class NamedDayPattern
{
    /// <summary>How many small words and signs may stand between two parts of a date.</summary>
    private const int MaximumLight = 3;

    public static bool TryRead(ReadOnlySpan<DateToken> tokens, int at, out WrittenDay day, out int next)
        => TryDayFirst(tokens, at, out day, out next) || TryMonthFirst(tokens, at, out day, out next) || TryYearFirst(tokens, at, out day, out next);

    /// <summary>True for a day and a month by name in either order, with a year or without; for places where nothing else is to be expected.</summary>
    public static bool IsDayAndMonth(ReadOnlySpan<DateToken> tokens, int at, out int next)
    {
        next = at;
        if (at >= tokens.Length)
        {
            return false;
        }

        bool isDay = tokens[at].IsShortNumber
            ? TryMonth(tokens, SkipLight(tokens, at + 1, ".-/"), out _, out int end)
            : TryMonth(tokens, at, out _, out end) && SkipLight(tokens, end, ".") is int number && number < tokens.Length && tokens[number].IsShortNumber && (end = number + 1) > 0;
        next = isDay && Year(tokens, end, out int afterYear) is not null ? afterYear : end;
        return isDay;
    }

    /// <summary>3 September 2025, 3. Sept. 2025, 3 de septiembre de 2025, 3-Sep-25, 3 tháng 9, 2025.</summary>
    private static bool TryDayFirst(ReadOnlySpan<DateToken> tokens, int at, out WrittenDay day, out int next)
    {
        day = default;
        next = at;
        if (!tokens[at].IsShortNumber || FollowsNumber(tokens, at) || !TryMonth(tokens, SkipLight(tokens, at + 1, ".-/°"), out DateToken month, out int i))
        {
            return false;
        }

        int? year = Year(tokens, i, out int afterYear) ?? ShortYear(tokens, month, i, out afterYear);
        day = new WrittenDay(year, month.Month, tokens[at].Value, month.Word);
        next = year is null ? i : afterYear;
        return year is not null || IsBareDay(tokens, month, i);
    }

    /// <summary>September 3, 2025; Sept. 3; Sep 03 14:05:00 CEST 2025.</summary>
    private static bool TryMonthFirst(ReadOnlySpan<DateToken> tokens, int at, out WrittenDay day, out int next)
    {
        day = default;
        next = at;
        if (!TryMonth(tokens, at, out DateToken month, out int i) || month.IsNumber)
        {
            return false;
        }

        int number = SkipLight(tokens, i, ".-/");
        if (number >= tokens.Length || !tokens[number].IsShortNumber)
        {
            return false;
        }

        int? year = Year(tokens, number + 1, out next);
        ClockTime? time = null;
        if (year is null && TimePattern.TryRead(tokens, SkipLight(tokens, number + 1, ","), out ClockTime inside, out int afterTime))
        {
            // Some clocks put a name of the zone that is not known between time and year.
            int yearAt = afterTime < tokens.Length && tokens[afterTime].Kind == DateTokenKind.Word ? afterTime + 1 : afterTime;
            year = Year(tokens, yearAt, out next);
            time = year is null ? null : inside;
        }

        day = new WrittenDay(year, month.Month, tokens[number].Value, month.Word, time);
        next = year is null ? number + 1 : next;
        return year is not null || IsBareDay(tokens, month, next);
    }

    /// <summary>2025. szeptember 3., 2025 m. rugsėjo 3 d., 2025. gada 3. septembris, 2025-Sep-03.</summary>
    private static bool TryYearFirst(ReadOnlySpan<DateToken> tokens, int at, out WrittenDay day, out int next)
    {
        day = default;
        next = at;
        if (tokens[at].Digits != 4 || !WrittenDay.IsYear(tokens[at].Value))
        {
            return false;
        }

        int i = SkipLight(tokens, at + 1, ".-/,");

        // "… in 2024. May 3 was …": a full stop before a capital ends a sentence.
        bool isSentenceEnd = at + 1 < tokens.Length && tokens[at + 1].IsSign('.') && i < tokens.Length && tokens[i].IsCapital && tokens[i].Kind == DateTokenKind.Word;
        if (isSentenceEnd)
        {
            return false;
        }

        if (TryMonth(tokens, i, out DateToken month, out int afterMonth) && !month.IsNumber)
        {
            int number = SkipLight(tokens, afterMonth, ".-/");
            if (number < tokens.Length && tokens[number].IsShortNumber)
            {
                day = new WrittenDay(tokens[at].Value, month.Month, tokens[number].Value, month.Word);
                next = number + 1;
                return true;
            }
        }

        if (i < tokens.Length && tokens[i].IsShortNumber && TryMonth(tokens, SkipLight(tokens, i + 1, ".-/"), out month, out next))
        {
            day = new WrittenDay(tokens[at].Value, month.Month, tokens[i].Value, month.Word);
            return true;
        }

        return false;
    }

    /// <summary>A month by name (twice, as in Arabic, when it is the same one) or by a word and a number.</summary>
    private static bool TryMonth(ReadOnlySpan<DateToken> tokens, int at, out DateToken month, out int next)
    {
        month = default;
        next = at + 1;
        if (at >= tokens.Length)
        {
            return false;
        }

        month = tokens[at];
        if (month.Month != 0)
        {
            if (at + 2 < tokens.Length && (tokens[at + 1].IsSign('/') || tokens[at + 1].IsSign('(')) && tokens[at + 2].Month == month.Month)
            {
                next = at + 3;
                next += next < tokens.Length && tokens[next].IsSign(')') ? 1 : 0;
            }

            return true;
        }

        if (month.Is(DateWord.MonthPrefix) && at + 1 < tokens.Length && tokens[at + 1].IsShortNumber)
        {
            month = month with { Month = tokens[at + 1].Value };
            next = at + 2;
            return true;
        }

        return false;
    }

    private static int? Year(ReadOnlySpan<DateToken> tokens, int at, out int next)
    {
        int i = SkipLight(tokens, at, ".,-/");
        next = i + 1;
        return i < tokens.Length && tokens[i].Digits == 4 && WrittenDay.IsYear(tokens[i].Value) ? tokens[i].Value : null;
    }

    /// <summary>Two figures behind a month: '25, or 25 where nothing else can be meant.</summary>
    private static int? ShortYear(ReadOnlySpan<DateToken> tokens, DateToken month, int at, out int next)
    {
        const int LastOfThisCentury = 50;
        const int FirstOfLastCentury = 90;
        int i = at;
        while (i < tokens.Length && i - at < MaximumLight && (tokens[i].IsSign('.') || tokens[i].IsSign('-') || tokens[i].IsSign('\'') || tokens[i].IsSign('’')))
        {
            i++;
        }

        next = i + 1;
        if (!month.IsNative || i >= tokens.Length || tokens[i].Digits != 2 || tokens[i].Value is > LastOfThisCentury and < FirstOfLastCentury)
        {
            return null;
        }

        DateToken behind = next < tokens.Length ? tokens[next] : default;
        bool isMarked = tokens[i - 1].IsSign('\'') || tokens[i - 1].IsSign('’') || tokens[i - 1].IsSign('-');
        bool isTime = behind.Start > 0 && (behind.IsSign(':') || behind.Is(DateWord.HourMark | DateWord.Morning | DateWord.Afternoon) || (behind.IsSign('.') && next + 1 < tokens.Length && tokens[next + 1] is { IsNumber: true, IsApart: false }));
        bool isAlone = next == tokens.Length || (behind.Kind == DateTokenKind.Sign && !behind.IsSign('%')) || (behind.IsNumber && next + 1 < tokens.Length && tokens[next + 1].IsSign(':'));
        return !isTime && (isMarked || isAlone) ? tokens[i].Value + (tokens[i].Value <= LastOfThisCentury ? 2000 : 1900) : null;
    }

    /// <summary>A day without a year: the month is written as a name, and what follows does not make the day another number.</summary>
    private static bool IsBareDay(ReadOnlySpan<DateToken> tokens, DateToken month, int next)
    {
        bool isCounted = next < tokens.Length && (tokens[next].IsSign('%') || tokens[next].Is(DateWord.Unit) || (tokens[next].IsNumber && tokens[next].Digits > 2));
        return !isCounted && month.IsNative && (month.IsCapital || month.End - month.Start > 3);
    }

    private static bool FollowsNumber(ReadOnlySpan<DateToken> tokens, int at)
        => at > 1 && !tokens[at].IsApart && tokens[at - 1].Kind == DateTokenKind.Sign && !tokens[at - 1].IsSign('-') && !tokens[at - 1].IsSign('–') && tokens[at - 2].IsNumber && !tokens[at - 1].IsApart;

    private static int SkipLight(ReadOnlySpan<DateToken> tokens, int at, ReadOnlySpan<char> signs)
    {
        int i = at;
        while (i < tokens.Length && i - at < MaximumLight && IsLight(tokens[i], signs))
        {
            i++;
        }

        return i;
    }

    private static bool IsLight(DateToken token, ReadOnlySpan<char> signs)
        => token.Kind == DateTokenKind.Sign ? signs.Contains((char)token.Value) : token.Is(DateWord.Filler | DateWord.YearMark) && token.Month == 0;
}
