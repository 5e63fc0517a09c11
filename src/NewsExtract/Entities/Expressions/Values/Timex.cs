using System.Globalization;

namespace NewsExtract.Entities.Expressions.Values;

/// <summary>Writes TIMEX3 values (ISO-TimeML); X stands for what is not known.</summary>
internal static class Timex
{
    private static readonly string[] s_parts = ["", "MO", "MI", "AF", "EV", "NI"];
    private static readonly string[] s_seasons = ["", "SP", "SU", "FA", "WI"];

    public static string Day(int year, int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");

    public static string Day(DateOnly day) => Day(day.Year, day.Month, day.Day);

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    public static string Quarter(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-Q{quarter}");

    public static string Season(int year, int season) => $"{Year(year)}-{s_seasons[season]}";

    public static string Year(int year) => year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Decade(int year) => Year(year)[..3];

    /// <param name="year">Any year of the century; 2001 to 2100 is the 21st, which begins with 20.</param>
    public static string Century(int year) => year == 0 ? "XX" : ((year - 1) / 100).ToString("00", CultureInfo.InvariantCulture);

    public static string Weekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    public static string Week(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    public static string WithPart(string day, int part) => part == 0 ? day : $"{day}T{s_parts[part]}";

    public static string Clock(TimeOnly time, bool hasMinutes, bool isUniversal)
        => string.Create(CultureInfo.InvariantCulture, $"T{time.Hour:00}{(hasMinutes || time.Minute != 0 ? $":{time.Minute:00}" : "")}{(isUniversal ? "Z" : "")}");

    public static string Range(string first, string last) => first == last ? first : $"{first}/{last}";
}
