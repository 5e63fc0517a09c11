namespace NewsExtract;

/// <summary>A point in time that a page states, as precisely as it states it.</summary>
/// <param name="Time">The time; see <paramref name="Precision"/> for which parts of it count.</param>
/// <param name="Precision">How much of <paramref name="Time"/> the page gave.</param>
public readonly record struct PageDate(DateTimeOffset Time, DatePrecision Precision)
{
    /// <summary>ISO 8601, no more precise than the page: <c>2025-09-03</c>, <c>2025-09-03T14:05:00</c> or <c>2025-09-03T14:05:00+08:00</c>.</summary>
    public override string ToString() => Time.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.LocalTime => "yyyy-MM-ddTHH:mm:ss", _ => "yyyy-MM-ddTHH:mm:sszzz" },
        System.Globalization.CultureInfo.InvariantCulture);
}
