using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Tells by the words around it whether what can be read as a date is meant as one: <c>May</c>, <c>March</c>, <c>Sunday Times</c>, <c>2022 World Cup</c>, <c>1000 people</c>.</summary>
internal static class DateContext
{
    private const int FirstPlainYear = 1900;
    private const int LastPlainYear = 2050;

    public static bool IsDate(TokenCursor cursor, int i, in DateShape date) => date.Kind switch
    {
        DateKind.Month => IsMonth(cursor, i, date),
        DateKind.Day => !IsNumberedName(cursor, i, date),
        DateKind.Year => IsYear(cursor, i, date),
        DateKind.Decade => IsDecade(cursor, i),
        DateKind.Weekday or DateKind.Weekdays => IsWeekday(cursor, i),
        _ => true,
    };

    private static bool IsMonth(TokenCursor cursor, int i, in DateShape date)
    {
        bool isBare = date.End == i + 1;
        if (!isBare || TimeWords.Of(cursor[i]).Is(TimeWordKind.Month))
        {
            return true;
        }

        return (IsBefore(cursor, i) || cursor.Is(i - 1, "the")) && !IsName(cursor, date.End);
    }

    /// <summary><c>the 80s</c>; not <c>his 80s</c>.</summary>
    private static bool IsDecade(TokenCursor cursor, int i) => !char.IsAsciiDigit(cursor[i][0]) || cursor[i].Length > 3 || cursor.Is(i - 1, "the");

    /// <summary><c>Long March 5</c>: a name that ends in what could be a month, and a number.</summary>
    private static bool IsNumberedName(TokenCursor cursor, int i, in DateShape date)
        => date.Year == 0 && date.End == i + 2 && TimeWords.Of(cursor[i]).Is(TimeWordKind.NameMonth) && IsName(cursor, i - 1) && i - 1 > cursor.First;

    private static bool IsYear(TokenCursor cursor, int i, in DateShape date)
    {
        if (date.IsRange)
        {
            return !IsName(cursor, date.End) || IsBefore(cursor, i);
        }

        bool isBefore = IsBefore(cursor, i) || cursor.Is(i - 1, '(');
        bool isPlain = date.Year is >= FirstPlainYear and <= LastPlainYear;
        if (isPlain)
        {
            // the 2022 World Cup
            bool isEvent = IsName(cursor, date.End) && (cursor.Is(i - 1, "the") || cursor.IsDash(i - 1));
            return (isBefore || !cursor.IsUpper(i - 1)) && !isEvent && (isBefore || cursor.Is(i - 1, "the") || !IsPlural(cursor, date.End));
        }

        bool isCount = cursor.IsLower(date.End) && !IsBefore(cursor, date.End + 1) && !(cursor.Is(i - 1, "in") || cursor.Is(i - 1, "since"));
        return isBefore && !isCount && !IsPlural(cursor, date.End);
    }

    /// <summary>What there may be two thousand of.</summary>
    private static bool IsPlural(TokenCursor cursor, int i)
        => cursor.IsLower(i) && ((cursor[i].Length > 3 && cursor[i][^1] == 's') || cursor.Is(i, "people") || cursor.Is(i, "men") || cursor.Is(i, "women"));

    private static bool IsWeekday(TokenCursor cursor, int i)
        => cursor.IsUpper(i) && !(TimeWords.Of(cursor[i + 1]).Is(TimeWordKind.Title) && cursor.IsUpper(i + 1)) && !(TimeWords.Of(cursor[i - 1]).Is(TimeWordKind.Named) && cursor.IsUpper(i - 1));

    private static bool IsBefore(TokenCursor cursor, int i)
        => TimeWords.Of(cursor[i - 1]).Is(TimeWordKind.Before) || (cursor.IsDash(i - 1) && TimeWords.Of(cursor[i - 2]).Is(TimeWordKind.Edge));

    /// <summary>A capitalised word that is no date.</summary>
    private static bool IsName(TokenCursor cursor, int i) => cursor.IsUpper(i) && TimeWords.Of(cursor[i]).Kind == TimeWordKind.None;
}
