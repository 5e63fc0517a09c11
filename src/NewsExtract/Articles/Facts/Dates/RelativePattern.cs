namespace NewsExtract.Facts;

/// <summary>Reads times that are counted from now: two hours ago, gestern, hier à 14h.</summary>
internal static class RelativePattern
{
    private const int LargestCount = 1000;

    /// <summary>Nothing can be counted back from the beginning of time.</summary>
    private static readonly DateTimeOffset s_earliest = DateTimeOffset.MinValue.AddDays(LargestCount + 1);

    /// <param name="tokens">The line.</param>
    /// <param name="at">Where the phrase has to begin.</param>
    /// <param name="now">What it is counted from.</param>
    /// <param name="date">The time; weeks and longer are not read, for they name no day.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool TryRead(ReadOnlySpan<DateToken> tokens, int at, DateTimeOffset now, out PageDate date, out int next)
    {
        next = at + 1;
        date = default;
        if (now < s_earliest)
        {
            return false;
        }

        if (tokens[at].Is(DateWord.Today | DateWord.Yesterday) && tokens[at].IsNative)
        {
            date = Day(now.AddDays(tokens[at].Is(DateWord.Today) ? 0 : -1));
            return true;
        }

        int i = at;
        bool isPast = tokens[i].Is(DateWord.AgoBefore);
        i += isPast ? 1 : 0;
        int count = 1;
        bool isCounted = i < tokens.Length && (tokens[i].IsNumber || tokens[i].Is(DateWord.One));
        if (isCounted)
        {
            count = tokens[i].IsNumber ? tokens[i].Value : 1;
            i++;
        }

        if (i >= tokens.Length || !tokens[i].Is(DateWord.Unit) || (!isCounted && !isPast) || count > LargestCount)
        {
            return false;
        }

        DateWord unit = tokens[i].Word & DateWord.Unit;
        isPast |= tokens[i].Is(DateWord.Ago);
        i++;
        if (i < tokens.Length && tokens[i].Is(DateWord.Ago))
        {
            isPast = true;
            i++;
        }

        next = i;
        date = unit.HasFlag(DateWord.Hour) ? Moment(now.AddHours(-count)) : unit.HasFlag(DateWord.Minute) ? Moment(now.AddMinutes(-count)) : Day(now.AddDays(-count));
        return isPast;
    }

    private static PageDate Day(DateTimeOffset time) => new(new DateTimeOffset(time.Date, TimeSpan.Zero), DatePrecision.Day);

    private static PageDate Moment(DateTimeOffset time) => new(time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute)), DatePrecision.Moment);
}
