namespace NewsExtract.Facts;

/// <summary>What a word can be in a date; a word may be several things ("mar." is March and Tuesday).</summary>
[Flags]
internal enum DateWord
{
    None = 0,
    Weekday = 1,

    /// <summary>May stand inside a date or between day and time: "of", "de", "um", "th".</summary>
    Filler = 1 << 1,
    Today = 1 << 2,
    Yesterday = 1 << 3,

    /// <summary>After a span of time: "ago".</summary>
    Ago = 1 << 4,

    /// <summary>Before a span of time: "vor", "il y a".</summary>
    AgoBefore = 1 << 5,

    /// <summary>"A", "one" before a unit.</summary>
    One = 1 << 6,
    Minute = 1 << 7,
    Hour = 1 << 8,
    Day = 1 << 9,
    Morning = 1 << 10,
    Afternoon = 1 << 11,

    /// <summary>Between or behind hour and minutes: "Uhr", "h", "時".</summary>
    HourMark = 1 << 12,
    MinuteMark = 1 << 13,
    YearMark = 1 << 14,
    MonthMark = 1 << 15,
    DayMark = 1 << 16,

    /// <summary>Before the number of a month: "tháng".</summary>
    MonthPrefix = 1 << 17,

    /// <summary>The month is one of the Solar Hijri calendar.</summary>
    SolarMonth = 1 << 18,

    /// <summary>Years are counted from 2018 (Reiwa).</summary>
    EraReiwa = 1 << 19,

    /// <summary>Years are counted from 1988 (Heisei).</summary>
    EraHeisei = 1 << 20,

    /// <summary>Years are counted from 1911 (Minguo).</summary>
    EraMinguo = 1 << 21,

    Era = EraReiwa | EraHeisei | EraMinguo,
    Unit = Minute | Hour | Day,
}
