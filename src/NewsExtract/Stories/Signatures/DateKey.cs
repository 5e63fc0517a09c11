namespace NewsExtract.Stories.Signatures;

/// <summary>Dates as numbers that can be compared whether or not the year is known: what a text speaks of gives several of them.</summary>
internal static class DateKey
{
    private const int KindShift = 24;

    public static uint Weekday(DayOfWeek day) => (1u << KindShift) | (uint)day;

    public static uint Year(int year) => (2u << KindShift) | (uint)year;

    public static uint Month(int month) => (3u << KindShift) | (uint)month;

    public static uint MonthDay(int month, int day) => (4u << KindShift) | (uint)((month * 32) + day);

    public static DateKind KindOf(uint key) => (DateKind)(key >> KindShift);

    public static int ValueOf(uint key) => (int)(key & 0xFFFFFF);
}

/// <summary>What a <see cref="DateKey"/> tells.</summary>
internal enum DateKind
{
    Weekday = 1,
    Year = 2,
    Month = 3,
    MonthDay = 4,
}
