using System.Globalization;

namespace NewsExtract.Facts;

/// <summary>A day as a page writes it, before it is known whether there is such a day.</summary>
/// <param name="Year">As written; null when no year is given.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Calendar">An era or the Solar Hijri calendar, if a word says so.</param>
/// <param name="Time">A time that stands inside the date, as in <c>Sep 3 14:05:00 CEST 2025</c>.</param>
internal readonly record struct WrittenDay(int? Year, int Month, int Day, DateWord Calendar = DateWord.None, ClockTime? Time = null)
{
    public const int FirstYear = 1990;
    public const int LastYear = 2100;

    // Years of other calendars that fall into the years above.
    private const int FirstBuddhistYear = FirstYear + 543;
    private const int LastBuddhistYear = LastYear + 543;
    private const int FirstSolarYear = 1369;
    private const int LastSolarYear = 1478;

    private static readonly PersianCalendar s_solar = new();

    /// <summary>True for a number that can be a year in one of the calendars.</summary>
    public static bool IsYear(int number)
        => number is (>= FirstYear and <= LastYear) or (>= FirstBuddhistYear and <= LastBuddhistYear) or (>= FirstSolarYear and <= LastSolarYear);

    /// <summary>True for a year of the Solar Hijri calendar.</summary>
    public static bool IsSolarYear(int number) => number is >= FirstSolarYear and <= LastSolarYear;

    /// <summary>The day, or null when there is none such or it needs a year.</summary>
    /// <param name="latest">A day without a year is the last such day up to this one.</param>
    public DateOnly? Resolve(DateOnly? latest)
    {
        if (Year is { } written)
        {
            return Calendar.HasFlag(DateWord.SolarMonth) ? Solar(written) : Gregorian(GregorianYear(written));
        }

        if (latest is not { } limit || Calendar != DateWord.None)
        {
            return null;
        }

        // Eight years reach back over a century's missing leap day.
        for (int year = limit.Year; year >= limit.Year - 8; year--)
        {
            if (Gregorian(year) is { } day && day <= limit)
            {
                return day;
            }
        }

        return null;
    }

    private int GregorianYear(int year) => Calendar switch
    {
        _ when Calendar.HasFlag(DateWord.EraReiwa) => year + 2018,
        _ when Calendar.HasFlag(DateWord.EraHeisei) => year + 1988,
        _ when Calendar.HasFlag(DateWord.EraMinguo) => year + 1911,
        _ when year is >= FirstBuddhistYear and <= LastBuddhistYear => year - 543,
        _ => year,
    };

    private DateOnly? Gregorian(int year)
        => year is >= FirstYear and <= LastYear && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    private DateOnly? Solar(int year)
        => IsSolarYear(year) && Month is >= 1 and <= 12 && Day >= 1 && Day <= s_solar.GetDaysInMonth(year, Month)
            ? DateOnly.FromDateTime(s_solar.ToDateTime(year, Month, Day, 0, 0, 0, 0))
            : null;
}
