namespace NewsExtract.Facts;

/// <summary>Goes through a line from date to date.</summary>
internal ref struct DateScanner
{
    /// <summary>Tokens of a line that are looked at; a date line is far shorter.</summary>
    public const int MaximumTokens = 256;

    private const int MaximumLight = 6;

    private readonly ReadOnlySpan<DateToken> _tokens;
    private readonly DayOrder _order;
    private readonly bool _isSolarPage;
    private readonly DateTimeOffset? _reference;
    private int _at;

    /// <param name="tokens">The line; see <see cref="DateTokenizer"/>.</param>
    /// <param name="language">BCP 47 tag of the page, if known.</param>
    /// <param name="reference">When the page was fetched, if known.</param>
    public DateScanner(ReadOnlySpan<DateToken> tokens, string? language, DateTimeOffset? reference)
    {
        _tokens = tokens;
        _order = DayOrders.Of(language);
        _isSolarPage = Primary(language) is "fa" or "ps";
        _reference = reference;
    }

    /// <summary>The next date of the line.</summary>
    public bool Next(out FoundDate found)
    {
        ClockTime? pending = null;
        int pendingStart = 0, pendingEnd = -1;
        for (int i = _at; i < _tokens.Length;)
        {
            if (TryDate(i, out PageDate date, out int next))
            {
                int start = i;
                if (pending is { } before && date.Precision == DatePrecision.Day && SkipLight(pendingEnd) >= i)
                {
                    date = WithTime(DateOnly.FromDateTime(date.Time.Date), before);
                    start = pendingStart;
                }

                if (!IsFuture(date))
                {
                    found = new FoundDate(date, _tokens[start].Start, _tokens[next - 1].End);
                    _at = next;
                    return true;
                }

                i = next;
            }
            else if (TimePattern.TryRead(_tokens, i, out ClockTime time, out int afterTime))
            {
                (pending, pendingStart, pendingEnd) = (time, i, afterTime);
                i = afterTime;
            }
            else
            {
                i++;
            }
        }

        _at = _tokens.Length;
        found = default;
        return false;
    }

    /// <summary>The primary subtag of a language, lower case, or empty.</summary>
    public static string Primary(string? language)
    {
        if (string.IsNullOrEmpty(language))
        {
            return "";
        }

        string primary = language.Split('-', '_')[0].ToLowerInvariant();
        return primary switch { "nb" or "nn" => "no", "tl" => "fil", "sh" => "sr", "iw" => "he", "in" => "id", "und" => "", _ => primary };
    }

    private readonly bool TryDate(int at, out PageDate date, out int next)
    {
        bool isWritten = NumericDayPattern.TryRead(_tokens, at, _order, _isSolarPage, out WrittenDay written, out next) || NamedDayPattern.TryRead(_tokens, at, out written, out next);
        DateOnly? latest = _reference is { } reference ? DateOnly.FromDateTime(reference.Date) : null;
        if (isWritten && written.Resolve(latest) is { } day)
        {
            date = written.Time is { } inside ? WithTime(day, inside) : WithTimeBehind(day, ref next);
            return true;
        }

        if (_reference is { } now && RelativePattern.TryRead(_tokens, at, now, out date, out next))
        {
            date = date.Precision == DatePrecision.Day ? WithTimeBehind(DateOnly.FromDateTime(date.Time.Date), ref next) : date;
            return true;
        }

        date = default;
        return false;
    }

    private readonly PageDate WithTimeBehind(DateOnly day, ref int next)
    {
        if (TimePattern.TryRead(_tokens, SkipLight(next), out ClockTime time, out int afterTime))
        {
            next = afterTime;
            return WithTime(day, time);
        }

        return new PageDate(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), DatePrecision.Day);
    }

    private static PageDate WithTime(DateOnly day, ClockTime time)
    {
        var local = new DateTime(day, TimeOnly.FromTimeSpan(time.OfDay));
        return time.Zone is { } minutes
            ? new PageDate(new DateTimeOffset(local, TimeSpan.FromMinutes(minutes)), DatePrecision.Moment)
            : new PageDate(new DateTimeOffset(local, TimeSpan.Zero), DatePrecision.LocalTime);
    }

    private readonly bool IsFuture(PageDate date) => _reference is { } reference && date.Time - reference > TimeSpan.FromDays(1);

    /// <summary>Past the signs, weekdays and small words that may stand between a day and its time.</summary>
    private readonly int SkipLight(int at)
    {
        int i = at;
        while (i < _tokens.Length && i - at < MaximumLight && (IsSeparator(_tokens[i]) || _tokens[i].Is(DateWord.Filler | DateWord.Weekday)))
        {
            i++;
        }

        return i;
    }

    private static bool IsSeparator(DateToken token) => token.Kind == DateTokenKind.Sign && ",|-–—·•()/.:@،、;".Contains((char)token.Value);
}

/// <summary>A date and where it stands.</summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Its first character, the time of day included.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct FoundDate(PageDate Date, int Start, int End);
