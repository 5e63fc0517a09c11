using System.Globalization;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>Compares a day of publication with the gold.</summary>
internal readonly record struct DateMatch(bool IsExact, bool IsWithinDay)
{
    /// <summary>The day a gold date names, the time of day cut off; null when it is not written <c>YYYY-MM-DD</c>.</summary>
    public static DateOnly? Day(string? gold)
        => gold?.Length >= 10 && DateOnly.TryParseExact(gold[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    /// <summary>Compares <paramref name="prediction"/> with <paramref name="gold"/>.</summary>
    public static DateMatch Of(DateOnly gold, DateOnly? prediction) => prediction is { } day
        ? new(day == gold, Math.Abs(day.DayNumber - gold.DayNumber) <= 1)
        : default;
}
