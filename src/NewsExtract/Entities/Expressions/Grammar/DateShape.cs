namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>What a date speaks of.</summary>
internal enum DateKind
{
    None,
    Day,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Weekday,

    /// <summary>A weekday in the plural: each of them.</summary>
    Weekdays,

    /// <summary>Units counted from the day of publication: <c>yesterday</c>, <c>last week</c>, <c>two years ago</c>.</summary>
    Relative,

    /// <summary>Said to be a date, but in a way that can be read as two: <c>04/06/2022</c>.</summary>
    Ambiguous,
}

/// <summary>The units of dates, by their number in the word list.</summary>
internal enum DateUnit
{
    None,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Weekend,
}

/// <summary>A date as its words say it; zero for all they do not say.</summary>
internal struct DateShape
{
    /// <summary>Token behind it; 0 for none.</summary>
    public int End;
    public DateKind Kind;

    /// <summary>The year; the first one of a decade or a century.</summary>
    public int Year;
    public int Month;
    public int Day;

    /// <summary>1 is Monday; with a day of the month it is a check of the year.</summary>
    public int Weekday;

    /// <summary>Quarter or season.</summary>
    public int Part;

    /// <summary>The last day, month or year of a range.</summary>
    public int LastYear;
    public int LastMonth;
    public int LastDay;

    /// <summary>How many units away, or which of the weekdays, months or seasons (-1 the last, 1 the next), when <see cref="HasOffset"/>.</summary>
    public int Offset;
    public bool HasOffset;
    public DateUnit Unit;

    /// <summary>Whether the words before it speak of the future.</summary>
    public bool IsFuture;

    /// <summary>Part of the day behind it, 1 morning to 5 night: then it is a time.</summary>
    public int PartOfDay;

    public readonly bool IsRange => LastYear != 0 || LastMonth != 0 || LastDay != 0;
}
