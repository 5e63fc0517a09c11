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
        DateKind.Year => IsYear(cursor, i, date),
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

        return IsBefore(cursor, i) && !IsName(cursor, date.End);
    }

    private static bool IsYear(TokenCursor cursor, int i, in DateShape date)
    {
        if (date.IsRange)
        {
            return !IsName(cursor, date.End) || IsBefore(cursor, i);
        }

        bool isBefore = IsBefore(cursor, i) || cursor.Is(i - 1, '(');
        bool isPlain = date.Year is >= FirstPlainYear and <= LastPlainYear;
        return isPlain ? isBefore || !cursor.IsUpper(i - 1) : isBefore && !cursor.IsLower(date.End);
    }

    private static bool IsWeekday(TokenCursor cursor, int i)
        => cursor.IsUpper(i) && !(TimeWords.Of(cursor[i + 1]).Is(TimeWordKind.Title) && cursor.IsUpper(i + 1)) && !(TimeWords.Of(cursor[i - 1]).Is(TimeWordKind.Named) && cursor.IsUpper(i - 1));

    private static bool IsBefore(TokenCursor cursor, int i) => TimeWords.Of(cursor[i - 1]).Is(TimeWordKind.Before);

    /// <summary>A capitalised word that is no date.</summary>
    private static bool IsName(TokenCursor cursor, int i) => cursor.IsUpper(i) && TimeWords.Of(cursor[i]).Kind == TimeWordKind.None;
}
