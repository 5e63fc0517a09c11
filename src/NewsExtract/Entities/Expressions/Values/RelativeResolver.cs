using NewsExtract.Entities.Expressions.Grammar;

namespace NewsExtract.Entities.Expressions.Values;

/// <summary>The value of dates that are counted from the day of publication.</summary>
internal static class RelativeResolver
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int QuartersOfYear = 4;

    public static MentionValue Resolve(in DateShape date, DateOnly? published) => published is { } day
        ? Known(date.Unit, date.Offset, day)
        : new MentionValue { Timex = Unknown(date.Unit) };

    private static MentionValue Known(DateUnit unit, int offset, DateOnly day)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return OfDays(unit, day.DayNumber + offset, 0);
            case DateUnit.Week:
                return OfDays(unit, DayResolver.Monday(day) + (offset * DaysOfWeek), DaysOfWeek - 1);
            case DateUnit.Weekend:
                return OfDays(unit, DayResolver.Monday(day) + (offset * DaysOfWeek) + 5, 1);
            case DateUnit.Month:
                int month = (day.Year * MonthsOfYear) + day.Month - 1 + offset;
                return month < MonthsOfYear ? Lost(unit) : DateResolver.MonthOf(month / MonthsOfYear, (month % MonthsOfYear) + 1);
            case DateUnit.Quarter:
                int quarter = (day.Year * QuartersOfYear) + ((day.Month - 1) / 3) + offset;
                return quarter < QuartersOfYear ? Lost(unit) : DateResolver.QuarterOf(quarter / QuartersOfYear, (quarter % QuartersOfYear) + 1);
            case DateUnit.Decade:
                int decade = day.Year - (day.Year % 10) + (offset * 10);
                return DateResolver.IsYear(decade) ? DateResolver.Years(Timex.Decade(decade), decade, decade + 9) : Lost(unit);
            case DateUnit.Century:
                int century = day.Year - ((day.Year - 1) % 100) + (offset * 100);
                return DateResolver.IsYear(century) ? DateResolver.Years(Timex.Century(century), century, century + 99) : Lost(unit);
            default:
                int year = day.Year + offset;
                return DateResolver.IsYear(year) ? DateResolver.Years(Timex.Year(year), year, year) : Lost(unit);
        }
    }

    private static MentionValue OfDays(DateUnit unit, int first, int more)
    {
        if (first < DateOnly.MinValue.DayNumber || first + more > DateOnly.MaxValue.DayNumber)
        {
            return Lost(unit);
        }

        var day = DateOnly.FromDayNumber(first);
        string timex = unit switch
        {
            DateUnit.Day => Timex.Day(day),
            DateUnit.Weekend => Timex.Week(day) + "-WE",
            _ => Timex.Week(day),
        };
        return DateResolver.Days(timex, day, DateOnly.FromDayNumber(first + more));
    }

    /// <summary>Before or behind all that the calendar holds.</summary>
    private static MentionValue Lost(DateUnit unit) => new() { Timex = Unknown(unit) };

    private static string Unknown(DateUnit unit) => unit switch
    {
        DateUnit.Day => "XXXX-XX-XX",
        DateUnit.Week => "XXXX-WXX",
        DateUnit.Weekend => "XXXX-WXX-WE",
        DateUnit.Month => "XXXX-XX",
        DateUnit.Quarter => "XXXX-QX",
        DateUnit.Decade => "XXX",
        DateUnit.Century => "XX",
        _ => "XXXX",
    };
}
