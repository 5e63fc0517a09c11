namespace NewsExtract.Facts;

/// <summary>Puts the signs back into times that are written without any: 20250903T140500Z becomes 2025-09-03T14:05:00Z.</summary>
internal static class CompactTime
{
    private const int DayLength = 8;

    /// <summary>The text itself when it is no such time.</summary>
    public static ReadOnlySpan<char> Expand(ReadOnlySpan<char> text)
    {
        int day = Digits(text);
        if (day is not (DayLength or 12 or 14))
        {
            return text;
        }

        ReadOnlySpan<char> rest = text[DayLength..];
        bool isParted = day == DayLength && rest.Length > 0 && rest[0] is 'T' or ' ' or '-' or '_';
        rest = isParted ? rest[1..] : rest;
        string date = $"{text[..4]}-{text[4..6]}-{text[6..8]}";
        int time = Digits(rest);
        return time switch
        {
            4 => $"{date}T{rest[..2]}:{rest[2..4]}{rest[4..]}",
            6 => $"{date}T{rest[..2]}:{rest[2..4]}:{rest[4..6]}{rest[6..]}",
            0 when day == DayLength => $"{date} {rest}",
            _ when isParted => $"{date} {rest}",
            _ => text,
        };
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : text.Length;
}
