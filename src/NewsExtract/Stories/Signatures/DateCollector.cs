namespace NewsExtract.Stories.Signatures;

/// <summary>Collects what days, months and years a story speaks of, from the normal forms of its dates. Not thread-safe.</summary>
internal sealed class DateCollector
{
    private readonly KeyCounter _dates = new();

    /// <summary>The dates spoken of most; until it is asked for again.</summary>
    public Span<WeighedKey> Top(int most) => _dates.Top(most);

    public void Collect(IReadOnlyList<EntityMention> mentions)
    {
        _dates.Clear();
        for (int i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Type: EntityType.Date, Value.Timex: { } timex })
            {
                Add(timex, mentions[i].Span.Start);
            }
        }
    }

    /// <summary>Reads a TIMEX3 value, of which any part may be X: 2024-06-18, XXXX-06, XXXX-WXX-3, 199.</summary>
    private void Add(ReadOnlySpan<char> timex, int start)
    {
        if (timex.Length >= 10 && timex[4] == '-' && timex[5] == 'W')
        {
            if (Number(timex[9..10]) is >= 1 and <= 7 and int weekday)
            {
                Count(DateKey.Weekday((DayOfWeek)(weekday % 7)), start);
            }

            return;
        }

        int? year = timex.Length >= 4 ? Number(timex[..4]) : null;
        if (year is not null)
        {
            Count(DateKey.Year(year.Value), start);
        }

        if (timex.Length < 7 || timex[4] != '-' || Number(timex[5..7]) is not (>= 1 and <= 12 and int month))
        {
            return;
        }

        Count(DateKey.Month(month), start);
        if (timex.Length >= 10 && timex[7] == '-' && Number(timex[8..10]) is >= 1 and <= 31 and int day)
        {
            Count(DateKey.MonthDay(month, day), start);
            if (year is { } y && y is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(y, month))
            {
                Count(DateKey.Weekday(new DateOnly(y, month, day).DayOfWeek), start);
            }
        }
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }

    private void Count(uint key, int start)
    {
        ref WeighedKey date = ref _dates.Of(key, out bool isNew);
        date.FirstWord = isNew ? start : date.FirstWord;
        date.Weight = ++date.Count;
    }
}
