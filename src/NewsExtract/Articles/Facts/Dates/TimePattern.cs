namespace NewsExtract.Facts;

/// <summary>Reads a time of day at a place in a line: 14:05, 2.05 p.m. EDT, 14h05, 14 Uhr, 下午2点5分, 1405 GMT.</summary>
internal static class TimePattern
{
    private const int LargestOffset = 14 * 60;

    /// <param name="tokens">The line.</param>
    /// <param name="at">Where the time has to begin.</param>
    /// <param name="time">The time.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool TryRead(ReadOnlySpan<DateToken> tokens, int at, out ClockTime time, out int next)
    {
        time = default;
        next = at;
        DateWord half = DateWord.None;
        int i = at;

        // "am 03.09.2025" is German and no morning.
        if (i < tokens.Length && tokens[i].Is(DateWord.Morning | DateWord.Afternoon) && !tokens[i].Is(DateWord.Filler))
        {
            half = tokens[i++].Word;
        }

        if (i >= tokens.Length || !tokens[i].IsNumber)
        {
            return false;
        }

        if (!TryReadFigures(tokens, ref i, out int hour, out int minute, out int second, out bool isTime))
        {
            return false;
        }

        if (i < tokens.Length && tokens[i].Is(DateWord.Morning | DateWord.Afternoon) && half == DateWord.None)
        {
            half = tokens[i++].Word;
            i += i < tokens.Length && tokens[i].IsSign('.') && !tokens[i].IsApart ? 1 : 0;
        }

        if (i < tokens.Length && tokens[i].Is(DateWord.HourMark))
        {
            isTime = true;
            i++;
        }

        bool isMorning = half.HasFlag(DateWord.Morning), isAfternoon = half.HasFlag(DateWord.Afternoon) && !isMorning;
        if ((isMorning || isAfternoon) && hour <= 12)
        {
            isTime = true;
            hour = isAfternoon ? (hour % 12) + 12 : hour % 12;
        }

        int? zone = Zone(tokens, ref i);
        bool isBareFour = !isTime && tokens[at].Digits == 4 && zone is not null;
        if ((!isTime && !isBareFour) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        time = new ClockTime(hour, minute, Math.Min(second, 59), zone);
        next = i;
        return true;
    }

    /// <summary>The numbers of the time. "2" alone is an hour only with a word behind it, and 1405 only with a time zone.</summary>
    private static bool TryReadFigures(ReadOnlySpan<DateToken> tokens, ref int i, out int hour, out int minute, out int second, out bool isTime)
    {
        DateToken first = tokens[i++];
        (hour, minute, second, isTime) = (first.Value, 0, 0, false);
        if (first.Digits == 4)
        {
            (hour, minute) = Math.DivRem(first.Value, 100);
            return true;
        }

        if (!first.IsShortNumber)
        {
            return false;
        }

        if (i + 1 < tokens.Length && !tokens[i].IsApart && (tokens[i].IsSign(':') || tokens[i].IsSign('.')) && tokens[i + 1] is { Digits: 2, IsApart: false })
        {
            isTime = true;
            char separator = (char)tokens[i].Value;
            minute = tokens[i + 1].Value;
            i += 2;
            if (i + 1 < tokens.Length && tokens[i].IsSign(separator) && !tokens[i].IsApart && tokens[i + 1] is { Digits: 2, IsApart: false })
            {
                second = tokens[i + 1].Value;
                i += 2;
                SkipFraction(tokens, ref i);
            }
        }
        else if (i < tokens.Length && tokens[i].Is(DateWord.HourMark))
        {
            isTime = true;
            i++;
            if (i < tokens.Length && tokens[i].IsShortNumber && (tokens[i].Digits == 2 || (i + 1 < tokens.Length && tokens[i + 1].Is(DateWord.MinuteMark))))
            {
                minute = tokens[i++].Value;
                i += i < tokens.Length && tokens[i].Is(DateWord.MinuteMark) ? 1 : 0;
            }
        }

        return true;
    }

    private static void SkipFraction(ReadOnlySpan<DateToken> tokens, ref int i)
    {
        if (i + 1 < tokens.Length && (tokens[i].IsSign('.') || tokens[i].IsSign(',')) && !tokens[i].IsApart && tokens[i + 1] is { IsNumber: true, IsApart: false })
        {
            i += 2;
        }
    }

    /// <summary>The time zone behind a time: a name, an offset, or both, also in brackets.</summary>
    private static int? Zone(ReadOnlySpan<DateToken> tokens, ref int i)
    {
        int at = i;
        bool isBracket = at < tokens.Length && tokens[at].IsSign('(');
        at += isBracket ? 1 : 0;
        int? zone = null;
        if (at < tokens.Length && tokens[at].Zone is { } named)
        {
            zone = named;
            at++;
        }

        if (zone is null or 0 && Offset(tokens, ref at) is { } offset)
        {
            zone = offset;
        }

        if (zone is not null)
        {
            i = at + (isBracket && at < tokens.Length && tokens[at].IsSign(')') ? 1 : 0);
        }

        return zone;
    }

    private static int? Offset(ReadOnlySpan<DateToken> tokens, ref int at)
    {
        if (at + 1 >= tokens.Length || !(tokens[at].IsSign('+') || tokens[at].IsSign('-')) || tokens[at + 1] is not { IsNumber: true, IsApart: false } number)
        {
            return null;
        }

        int end = at + 2;
        int minutes;
        if (number.Digits == 4)
        {
            minutes = (number.Value / 100 * 60) + (number.Value % 100);
        }
        else if (number.IsShortNumber)
        {
            minutes = number.Value * 60;
            if (end + 1 < tokens.Length && tokens[end].IsSign(':') && !tokens[end].IsApart && tokens[end + 1] is { Digits: 2, IsApart: false })
            {
                minutes += tokens[end + 1].Value;
                end += 2;
            }
        }
        else
        {
            return null;
        }

        if (minutes > LargestOffset || minutes % 15 != 0)
        {
            return null;
        }

        int sign = tokens[at].IsSign('-') ? -1 : 1;
        at = end;
        return sign * minutes;
    }
}
