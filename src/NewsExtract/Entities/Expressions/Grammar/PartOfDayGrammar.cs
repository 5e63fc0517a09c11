using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads parts of a day: <c>Tuesday night</c>, <c>yesterday morning</c>.</summary>
internal static class PartOfDayGrammar
{
    public static DateShape Read(TokenCursor cursor, int i)
    {
        DateShape day = DateGrammar.Read(cursor, i);
        if (day.End == 0 && TimeWords.Of(cursor[i]).Is(TimeWordKind.Day))
        {
            day = RelativeDateGrammar.Read(cursor, i);
        }

        return day.End > 0 ? Behind(cursor, day) : default;
    }

    /// <summary>The part of <paramref name="day"/> that the word behind it names; none when there is no such word.</summary>
    public static DateShape Behind(TokenCursor cursor, DateShape day)
    {
        TimeWord part = TimeWords.Of(cursor[day.End]);
        bool isOneDay = day.Kind is DateKind.Day or DateKind.Weekday or DateKind.Weekdays || (day.Kind == DateKind.Relative && day.Unit == DateUnit.Day);
        return part.Is(TimeWordKind.Part) && isOneDay && !day.IsRange ? day with { End = day.End + 1, PartOfDay = part.Value } : default;
    }
}
