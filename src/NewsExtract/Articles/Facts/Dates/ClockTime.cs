namespace NewsExtract.Facts;

/// <summary>A time of day as written, with its distance from Greenwich in minutes when a time zone stands behind it.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, int? Zone)
{
    public TimeSpan OfDay => new(Hour, Minute, Second);
}
