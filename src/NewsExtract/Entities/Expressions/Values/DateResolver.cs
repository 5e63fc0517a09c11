using NewsExtract.Entities.Expressions.Grammar;

namespace NewsExtract.Entities.Expressions.Values;

/// <summary>
/// The value of a date, against the day of publication where it is known. Days are given only when the words and that day decide them; a date
/// that no calendar has is none.
/// </summary>
internal static class DateResolver
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The value of <paramref name="date"/>; null when no calendar has it.</summary>
    public static MentionValue? Resolve(in DateShape date, DateOnly? published) => date.Kind switch
    {
        DateKind.Day => DayResolver.Resolve(date, published),
        DateKind.Month => Month(date, published),
        DateKind.Quarter => QuarterOf(YearOf(date, published), date.Part),
        DateKind.Season => new MentionValue { Timex = Timex.Season(YearOf(date, published), date.Part) },
        DateKind.Year => Years(Timex.Range(Timex.Year(date.Year), Timex.Year(date.LastYear == 0 ? date.Year : date.LastYear)), date.Year, Math.Max(date.Year, date.LastYear)),
        DateKind.Decade => Years(Timex.Decade(date.Year), date.Year, date.Year + 9),
        DateKind.Century => Years(Timex.Century(date.Year), date.Year, date.Year + 99),
        DateKind.Weekday => DayResolver.Weekday(date, published),
        DateKind.Weekdays => new MentionValue { Timex = Timex.Weekday(date.Weekday) },
        DateKind.Relative => RelativeResolver.Resolve(date, published),
        DateKind.Ambiguous => new MentionValue { Timex = $"{Timex.Year(date.Year)}-XX-XX" },
        _ => null,
    };

    public static MentionValue Days(string timex, DateOnly first, DateOnly last) => new() { Timex = timex, FirstDay = first, LastDay = last };

    /// <summary>Whole years, without days when the calendar of the runtime does not hold them.</summary>
    public static MentionValue Years(string timex, int first, int last)
        => IsYear(first) && IsYear(last) ? Days(timex, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)) : new MentionValue { Timex = timex };

    public static MentionValue MonthOf(int year, int month)
    {
        string timex = Timex.Month(year, month);
        return IsYear(year) ? Days(timex, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))) : new MentionValue { Timex = timex };
    }

    public static MentionValue QuarterOf(int year, int quarter)
    {
        string timex = Timex.Quarter(year, quarter);
        int last = quarter * MonthsOfQuarter;
        return IsYear(year) ? Days(timex, new DateOnly(year, last - MonthsOfQuarter + 1, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last))) : new MentionValue { Timex = timex };
    }

    public static bool IsYear(int year) => year is >= 1 and <= 9999;

    private static MentionValue Month(in DateShape date, DateOnly? published)
    {
        if (date.LastMonth == 0)
        {
            return MonthOf(MonthYear(date, published), date.Month);
        }

        int lastYear = date.LastYear != 0 ? date.LastYear : date.Year == 0 ? 0 : date.LastMonth < date.Month ? date.Year + 1 : date.Year;
        MentionValue first = MonthOf(date.Year, date.Month);
        MentionValue last = MonthOf(lastYear, date.LastMonth);
        bool isKnown = first.FirstDay is not null && last.LastDay is not null && first.FirstDay <= last.LastDay;
        return new MentionValue { Timex = Timex.Range(first.Timex!, last.Timex!), FirstDay = isKnown ? first.FirstDay : null, LastDay = isKnown ? last.LastDay : null };
    }

    /// <summary>A month without a year is the present one or the nearest before, since papers mostly tell what was; the nearest to come where they say so.</summary>
    private static int MonthYear(in DateShape date, DateOnly? published)
    {
        if (published is not { } day || date.Year != 0 || date.Unit == DateUnit.Year || (date.HasOffset && date.Offset == 0))
        {
            return YearOf(date, published);
        }

        int later = date.Month.CompareTo(day.Month);
        return date.HasOffset
            ? day.Year + (date.Offset < 0 ? (later < 0 ? 0 : -1) : (later > 0 ? 0 : 1))
            : day.Year + (date.IsFuture ? (later < 0 ? 1 : 0) : (later > 0 ? -1 : 0));
    }

    /// <summary>The year that is written, or that <c>this year</c> and <c>last year</c> mean; 0 when neither is said. What "last" means of a season is not certain.</summary>
    private static int YearOf(in DateShape date, DateOnly? published)
    {
        bool isSaid = date.HasOffset && (date.Unit == DateUnit.Year || date.Offset == 0);
        return date.Year != 0 || published is not { } day || !isSaid ? date.Year : day.Year + date.Offset;
    }
}
