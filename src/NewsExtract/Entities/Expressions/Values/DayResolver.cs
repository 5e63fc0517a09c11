using NewsExtract.Entities.Expressions.Grammar;

namespace NewsExtract.Entities.Expressions.Values;

/// <summary>The value of days of a month and of weekdays.</summary>
internal static class DayResolver
{
    private const int DaysOfWeek = 7;

    public static MentionValue? Resolve(in DateShape date, DateOnly? published)
    {
        bool isRange = date.LastDay != 0;
        if (!DayText.Exists(date.Year, date.Month, date.Day) || (isRange && !DayText.Exists(date.Year, date.LastMonth, date.LastDay)))
        {
            return null;
        }

        int year = date.Year != 0 ? date.Year : published is { } day ? YearNear(date, day) : 0;
        int lastYear = year != 0 && isRange && date.LastMonth < date.Month ? year + 1 : year;
        string timex = Timex.WithPart(Timex.Day(year, date.Month, date.Day), date.PartOfDay);
        DateOnly? first = DayOf(year, date.Month, date.Day);
        DateOnly? last = isRange ? DayOf(lastYear, date.LastMonth, date.LastDay) : first;
        bool isKnown = first is not null && last is not null;
        return new MentionValue
        {
            Timex = isRange ? Timex.Range(timex, Timex.Day(lastYear, date.LastMonth, date.LastDay)) : timex,
            FirstDay = isKnown ? first : null,
            LastDay = isKnown ? last : null,
        };
    }

    public static MentionValue Weekday(in DateShape date, DateOnly? published)
    {
        int? number = published is { } day ? WeekdayNear(date, day) : null;
        if (number is not { } resolved || resolved < DateOnly.MinValue.DayNumber || resolved > DateOnly.MaxValue.DayNumber)
        {
            return new MentionValue { Timex = Timex.WithPart(Timex.Weekday(date.Weekday), date.PartOfDay) };
        }

        var found = DateOnly.FromDayNumber(resolved);
        return DateResolver.Days(Timex.WithPart(Timex.Day(found), date.PartOfDay), found, found);
    }

    /// <summary>Monday of the week, as a day number.</summary>
    public static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek);

    /// <summary>
    /// The year in which the day is nearest to publication: papers write the year of days that are far away. A weekday that is said as
    /// well must agree. 0 when no year fits.
    /// </summary>
    private static int YearNear(in DateShape date, DateOnly published)
    {
        if (date.HasOffset && date.Unit == DateUnit.Year)
        {
            return DateResolver.IsYear(published.Year + date.Offset) ? published.Year + date.Offset : 0;
        }

        int best = 0;
        int bestDistance = int.MaxValue;
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (DayOf(year, date.Month, date.Day) is not { } day || (date.Weekday != 0 && IsoWeekday(day) != date.Weekday))
            {
                continue;
            }

            int distance = day.DayNumber - published.DayNumber;
            bool fits = !date.HasOffset || (date.Offset < 0 ? distance < 0 : date.Offset > 0 ? distance > 0 : year == published.Year);
            if (fits && Math.Abs(distance) < bestDistance)
            {
                (best, bestDistance) = (year, Math.Abs(distance));
            }
        }

        return best;
    }

    /// <summary>A bare weekday is the latest one at or before publication, or the next one where the text speaks of the future.</summary>
    private static int WeekdayNear(in DateShape date, DateOnly published)
    {
        int inWeek = Monday(published) + date.Weekday - 1;
        if (date.HasOffset && date.Unit == DateUnit.Week)
        {
            return inWeek + (date.Offset * DaysOfWeek);
        }

        int today = published.DayNumber;
        return !date.HasOffset ? (date.IsFuture ? inWeek + (inWeek < today ? DaysOfWeek : 0) : inWeek - (inWeek > today ? DaysOfWeek : 0))
            : date.Offset < 0 ? inWeek - (inWeek >= today ? DaysOfWeek : 0)
            : date.Offset > 0 ? inWeek + (inWeek <= today ? DaysOfWeek : 0)
            : inWeek;
    }

    private static int IsoWeekday(DateOnly day) => day.DayNumber - Monday(day) + 1;

    private static DateOnly? DayOf(int year, int month, int day)
        => DateResolver.IsYear(year) && DayText.Exists(year, month, day) ? new DateOnly(year, month, day) : null;
}
