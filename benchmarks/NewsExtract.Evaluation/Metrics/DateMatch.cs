using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>Compares a day of publication with the gold.</summary>
internal readonly partial record struct DateMatch(bool IsExact, bool IsWithinDay)
{
    /// <summary>True when a gold date is written <c>YYYY-MM-DD</c>, the time of day cut off, whether or not there is such a day.</summary>
    public static bool IsDay(string? gold) => gold?.Length >= 10 && DayForm().IsMatch(gold.AsSpan(0, 10));

    /// <summary>The day a gold date names; null when it is written otherwise or there is no such day.</summary>
    public static DateOnly? Day(string? gold)
        => gold?.Length >= 10 && DateOnly.TryParseExact(gold[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    /// <summary>Compares <paramref name="prediction"/> with <paramref name="gold"/>.</summary>
    public static DateMatch Of(DateOnly gold, DateOnly? prediction) => prediction is { } day
        ? new(day == gold, Math.Abs(day.DayNumber - gold.DayNumber) <= 1)
        : default;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex DayForm();
}
