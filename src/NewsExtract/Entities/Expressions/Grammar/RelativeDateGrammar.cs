using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads dates that are counted from the day of publication, and those that say which of several they mean: <c>yesterday</c>, <c>last September</c>, <c>March this year</c>, <c>two years ago</c>, <c>the second quarter of 2022</c>.</summary>
internal static class RelativeDateGrammar
{
    /// <summary>More units than any calendar has.</summary>
    private const double MostUnits = 10_000;

    public static DateShape Read(TokenCursor cursor, int i)
    {
        i += cursor.Is(i, "the") || TimeWords.Of(cursor[i]) is { Kind: TimeWordKind.Before } ? 1 : 0;
        i += cursor.Is(i, "the") ? 1 : 0;
        i = SkipEdge(cursor, i);
        DateShape date = ReadStart(cursor, i);
        return date.End > 0 ? WithStepBehind(cursor, date) : date;
    }

    /// <summary>The date that begins with the word for a step at <paramref name="i"/>.</summary>
    public static DateShape ReadStep(TokenCursor cursor, int i)
    {
        TimeWord word = TimeWords.Of(cursor[i]);
        return word.Is(TimeWordKind.Step) ? ReadStep(cursor, i + 1, word.Value) : default;
    }

    private static DateShape ReadStart(TokenCursor cursor, int i)
    {
        TimeWord word = TimeWords.Of(cursor[i]);
        if (word.Is(TimeWordKind.Day))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Relative, Unit = DateUnit.Day, Offset = word.Value, HasOffset = true };
        }

        if (word.Is(TimeWordKind.Step))
        {
            return ReadStep(cursor, i + 1, word.Value);
        }

        DateShape named = DateGrammar.Read(cursor, i);
        if (named.End > 0)
        {
            return named;
        }

        DateShape counted = ReadCounted(cursor, i);
        DateShape numbered = counted.End > 0 ? counted : ReadNumbered(cursor, i);
        return numbered.End > 0 ? numbered : ReadSeasonOrDecade(cursor, i, word);
    }

    /// <summary><c>last week</c>, <c>next Wednesday</c>, <c>last September</c>, <c>this summer</c>.</summary>
    private static DateShape ReadStep(TokenCursor cursor, int i, int step)
    {
        TimeWord word = TimeWords.Of(cursor[i]);
        if (word.Is(TimeWordKind.Unit) && !cursor[i].EndsWith("s", StringComparison.OrdinalIgnoreCase))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Relative, Unit = (DateUnit)word.Value, Offset = step, HasOffset = true };
        }

        if (word.Is(TimeWordKind.Season))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Season, Part = word.Value, Offset = step, HasOffset = true };
        }

        DateShape named = word.Is(TimeWordKind.AnyMonth | TimeWordKind.Weekday) ? DateGrammar.Read(cursor, i) : default;
        return named.End > 0 && named.Year == 0 && !named.IsRange ? named with { Offset = step, HasOffset = true } : default;
    }

    /// <summary><c>two years ago</c>, <c>a week ago</c>.</summary>
    private static DateShape ReadCounted(TokenCursor cursor, int i)
    {
        NumberPhrase number = NumberGrammar.Read(cursor, i);
        bool isArticle = NumberWords.Of(cursor[i]).Kind == NumberWordKind.Article;
        int at = number.End > 0 ? number.End : isArticle ? i + 1 : i;
        TimeWord unit = TimeWords.Of(cursor[at]);
        bool isCounted = at > i && unit.Is(TimeWordKind.Unit) && TimeWords.Of(cursor[at + 1]).Is(TimeWordKind.Ago);
        bool isWhole = number.End == 0 || (!number.IsRange && number.Low == Math.Floor(number.Low) && number.Low is > 0 and <= MostUnits);
        return isCounted && isWhole
            ? new DateShape { End = at + 2, Kind = DateKind.Relative, Unit = (DateUnit)unit.Value, Offset = number.End > 0 ? -(int)number.Low : -1, HasOffset = true }
            : default;
    }

    /// <summary><c>second quarter of 2022</c>, <c>Q2 2022</c>, <c>21st century</c>.</summary>
    private static DateShape ReadNumbered(TokenCursor cursor, int i)
    {
        ReadOnlySpan<char> token = cursor[i];
        bool isShort = token.Length == 2 && token[0] == 'Q' && token[1] is >= '1' and <= '4';
        int at = i + (cursor.IsDash(i + 1) ? 2 : 1);
        DateUnit unit = isShort ? DateUnit.Quarter : (DateUnit)TimeWords.Of(cursor[at]).Value;
        if (!isShort && !TimeWords.Of(cursor[at]).Is(TimeWordKind.Unit))
        {
            return default;
        }

        int ordinal = isShort ? token[1] - '0' : OrdinalAt(cursor, i);
        int end = isShort ? i + 1 : at + 1;
        if (unit == DateUnit.Century && ordinal is >= 1 and <= 21)
        {
            return new DateShape { End = end, Kind = DateKind.Century, Year = ((ordinal - 1) * 100) + 1 };
        }

        if (unit != DateUnit.Quarter || ordinal is < 1 or > 4)
        {
            return default;
        }

        var quarter = new DateShape { End = end, Kind = DateKind.Quarter, Part = ordinal };
        int yearAt = end + (cursor.Is(end, "of") ? 1 : 0);
        return YearText.TryYear(cursor[yearAt], out int year) ? quarter with { End = yearAt + 1, Year = year } : quarter;
    }

    private static DateShape ReadSeasonOrDecade(TokenCursor cursor, int i, TimeWord word)
    {
        if (word.Is(TimeWordKind.Decade))
        {
            return new DateShape { End = i + 1, Kind = DateKind.Decade, Year = word.Value };
        }

        if (!word.Is(TimeWordKind.Season))
        {
            return default;
        }

        var season = new DateShape { End = i + 1, Kind = DateKind.Season, Part = word.Value };
        int yearAt = i + 1 + (cursor.Is(i + 1, "of") ? 1 : 0);
        return YearText.TryYear(cursor[yearAt], out int year) ? season with { End = yearAt + 1, Year = year } : season;
    }

    /// <summary><c>January last year</c>, <c>6 May this year</c>, <c>the first quarter of this year</c>, <c>Friday last week</c>.</summary>
    private static DateShape WithStepBehind(TokenCursor cursor, DateShape date)
    {
        int at = date.End + (cursor.Is(date.End, "of") ? 1 : 0);
        TimeWord step = TimeWords.Of(cursor[at]);
        TimeWord unit = TimeWords.Of(cursor[at + 1]);
        if (!step.Is(TimeWordKind.Step) || !unit.Is(TimeWordKind.Unit) || date.HasOffset || date.Year != 0)
        {
            return date;
        }

        bool fits = ((DateUnit)unit.Value == DateUnit.Year && date.Kind is DateKind.Day or DateKind.Month or DateKind.Quarter or DateKind.Season)
            || ((DateUnit)unit.Value == DateUnit.Week && date.Kind == DateKind.Weekday);
        return fits ? date with { End = at + 2, Unit = (DateUnit)unit.Value, Offset = step.Value, HasOffset = true } : date;
    }

    private static int SkipEdge(TokenCursor cursor, int i)
    {
        for (int end = i + 3; end > i; end--)
        {
            if (TimeWords.Of(cursor.Phrase(i, Math.Min(end, cursor.End))).Is(TimeWordKind.Edge) && end < cursor.End)
            {
                end += cursor.IsDash(end) ? 1 : 0;
                return end + (cursor.Is(end, "the") ? 1 : 0);
            }
        }

        return i;
    }

    private static int OrdinalAt(TokenCursor cursor, int i)
        => DayText.TryDay(cursor[i], out int day) ? day : NumberWords.Of(cursor[i]) is { Kind: NumberWordKind.Ordinal } word ? (int)word.Value : 0;
}
