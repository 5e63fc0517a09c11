using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>A time of day.</summary>
/// <param name="End">Token behind it; 0 for none.</param>
/// <param name="Minutes">Minutes from midnight.</param>
/// <param name="HasMinutes">Whether it says them.</param>
/// <param name="IsUniversal">Whether it is said to be universal time.</param>
internal readonly record struct ClockShape(int End, int Minutes, bool HasMinutes, bool IsUniversal);

/// <summary>Reads times of day: <c>3:30 p.m.</c>, <c>3pm</c>, <c>0800 GMT</c>, <c>15:30</c>, <c>10 o'clock</c>, <c>noon</c>.</summary>
internal static class ClockGrammar
{
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    public static ClockShape Read(TokenCursor cursor, int i)
    {
        ReadOnlySpan<char> token = cursor[i];
        if (token.IsEmpty)
        {
            return default;
        }

        if (!char.IsAsciiDigit(token[0]))
        {
            TimeWord word = TimeWords.Of(token);
            return word.Is(TimeWordKind.Clock) ? Zoned(cursor, new ClockShape(i + 1, word.Value, HasMinutes: false, IsUniversal: false)) : default;
        }

        int letters = token.IndexOfAnyExcept("0123456789:.");
        ReadOnlySpan<char> digits = letters < 0 ? token : token[..letters];
        if (!TryDigits(digits, out int hour, out int minute, out bool hasColon))
        {
            return default;
        }

        int end = i + 1;
        TimeWord meridiem = TimeWords.Of(letters < 0 ? cursor[end] : token[letters..]);
        end += letters < 0 && meridiem.Is(TimeWordKind.Meridiem) ? 1 : 0;
        if (meridiem.Is(TimeWordKind.Meridiem) && digits.Length != 4)
        {
            // p.m in texts that set the last stop apart
            bool isStop = cursor.Is(end, '.') && cursor.IsGlued(end) && cursor[end - 1].EndsWith("m") && cursor[end - 1].Contains('.') && end + 1 < cursor.End;
            return hour is > 0 and <= 12 ? Zoned(cursor, new ClockShape(end + (isStop ? 1 : 0), (((hour % 12) + meridiem.Value) * MinutesOfHour) + minute, digits.Length > 2, IsUniversal: false)) : default;
        }

        if (letters >= 0)
        {
            return default;
        }

        bool isOClock = minute == 0 && digits.Length <= 2 && hour is > 0 and <= 12 && (cursor.Is(end, "o'clock") || cursor.Is(end, "o’clock"));
        if (isOClock)
        {
            // Morning or evening is not said, so the hour stands for itself.
            return Zoned(cursor, new ClockShape(end + 1, hour * MinutesOfHour, HasMinutes: false, IsUniversal: false));
        }

        bool hasZone = TimeWords.Of(cursor[end]).Is(TimeWordKind.Zone) && cursor.IsUpper(end);
        bool isTime = (hasColon && digits.Length >= 4) || (hasZone && digits.Length is >= 4 and <= 5);
        return isTime && hour < HoursOfDay ? Zoned(cursor, new ClockShape(end, (hour * MinutesOfHour) + minute, HasMinutes: true, IsUniversal: false)) : default;
    }

    private static ClockShape Zoned(TokenCursor cursor, ClockShape clock)
    {
        TimeWord zone = TimeWords.Of(cursor[clock.End]);
        return zone.Is(TimeWordKind.Zone) && cursor.IsUpper(clock.End) ? clock with { End = clock.End + 1, IsUniversal = zone.Value == 1 } : clock;
    }

    /// <summary><c>3</c>, <c>15:30</c>, <c>10.30</c>, <c>0800</c>.</summary>
    private static bool TryDigits(ReadOnlySpan<char> digits, out int hour, out int minute, out bool hasColon)
    {
        minute = 0;
        int sign = digits.IndexOfAny(':', '.');
        hasColon = sign >= 0 && digits[sign] == ':';
        if (sign < 0)
        {
            bool isWhole = NumberText.TryParseWhole(digits, 4, out int number);
            bool isShort = digits.Length <= 2;
            hour = isShort ? number : number / 100;
            minute = isShort ? 0 : number % 100;
            return isWhole && digits.Length != 3 && minute < MinutesOfHour && hour <= HoursOfDay;
        }

        ReadOnlySpan<char> behind = digits[(sign + 1)..];
        bool isTime = NumberText.TryParseWhole(digits[..sign], 2, out hour);
        return isTime && behind.Length == 2 && NumberText.TryParseWhole(behind, 2, out minute) && minute < MinutesOfHour && hour <= HoursOfDay;
    }
}
