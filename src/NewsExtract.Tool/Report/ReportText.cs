using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>Numbers, dates and names as the report writes them.</summary>
internal static class ReportText
{
    public const string Dash = "–";

    /// <summary>A number without separators, for ids.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number for people: <c>1,204</c>.</summary>
    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: <c>1 page</c>, <c>1,204 pages</c>.</summary>
    public static string Count(long number, string noun, string? plural = null) => $"{Count(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>A probability: <c>97%</c>. Only what is certain is written as 100% or 0%.</summary>
    public static string Percent(double share) => share switch
    {
        >= 1 => "100%",
        > 0.99 => "99%",
        <= 0 or double.NaN => "0%",
        < 0.01 => "1%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%"),
    };

    /// <summary>A share for an attribute of a drawing: <c>97.25%</c>.</summary>
    public static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(double.IsNaN(share) ? 0 : share, 0, 1) * 100:0.##}%");

    /// <summary>A date as precise as the page gave it: <c>3 Sep 2025, 14:05 +08:00</c>.</summary>
    public static string Date(PageDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Time.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.LocalTime => date.Time.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture),
        _ when date.Time.Offset == TimeSpan.Zero => date.Time.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture),
        _ => date.Time.ToString("d MMM yyyy, HH:mm zzz", CultureInfo.InvariantCulture),
    };

    /// <summary>The day of a date alone.</summary>
    public static string Day(DateTimeOffset time) => time.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The name of a member of an enumeration in words: <c>post title</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    /// <summary>The same with a capital letter.</summary>
    public static string Title<T>(T value)
        where T : struct, Enum
    {
        string words = Words(value);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
