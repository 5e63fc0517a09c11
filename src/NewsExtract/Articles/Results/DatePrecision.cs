namespace NewsExtract;

/// <summary>How much of a <see cref="PageDate"/> the page gave.</summary>
public enum DatePrecision
{
    /// <summary>The day; the time of day is 00:00 and means nothing.</summary>
    Day,

    /// <summary>Hour and minute, but no time zone: the offset is 0 and means nothing.</summary>
    LocalTime,

    /// <summary>A moment: time of day with its time zone.</summary>
    Moment,
}
