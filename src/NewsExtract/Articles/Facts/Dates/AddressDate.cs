namespace NewsExtract.Facts;

/// <summary>Reads the day in the path of an address: /2024/05/17/, /2024/may/17/, /2024/0517/, 2024-05-17, 20240517.</summary>
internal static class AddressDate
{
    private const int LongestAddress = 2048;

    public static PageDate? Find(string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        ReadOnlySpan<char> path = address.AsSpan(0, Math.Min(address.Length, LongestAddress));
        int end = path.IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MaximumTokens];
        int count = DateTokenizer.Read(path, "en", tokens);
        ReadOnlySpan<DateToken> read = tokens[..count];
        for (int i = 0; i < read.Length; i++)
        {
            bool isPart = i == 0 || read[i - 1].Kind == DateTokenKind.Sign;
            if (isPart && read[i].IsNumber && (Parts(read, i) ?? Figures(path, read[i])) is { } written && written.Resolve(null) is { } day)
            {
                return new PageDate(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), DatePrecision.Day);
            }
        }

        return null;
    }

    /// <summary>Year, month and day as parts of the path or of a slug.</summary>
    private static WrittenDay? Parts(ReadOnlySpan<DateToken> tokens, int at)
    {
        if (tokens[at].Digits != 4 || at + 2 >= tokens.Length || !IsLink(tokens[at + 1]))
        {
            return null;
        }

        DateToken second = tokens[at + 2];
        if (second.Digits == 4 && tokens[at + 1].IsSign('/') && at + 3 < tokens.Length && tokens[at + 3].IsSign('/'))
        {
            return new WrittenDay(tokens[at].Value, second.Value / 100, second.Value % 100);
        }

        bool isMonth = second.IsShortNumber || second.Month > 0;
        bool isDay = at + 4 < tokens.Length && IsLink(tokens[at + 3]) && tokens[at + 4].IsShortNumber;
        return isMonth && isDay ? new WrittenDay(tokens[at].Value, second.IsNumber ? second.Value : second.Month, tokens[at + 4].Value) : null;
    }

    /// <summary>Eight figures, or twelve or fourteen that go on with a time of day.</summary>
    private static WrittenDay? Figures(ReadOnlySpan<char> path, DateToken token)
    {
        ReadOnlySpan<char> figures = path[token.Start..token.End];
        bool isDay = figures.Length == 8 || (figures.Length is 12 or 14 && Number(figures[8..10]) < 24 && Number(figures[10..12]) < 60 && Number(figures[^2..]) < 60);
        return isDay ? new WrittenDay(Number(figures[..4]), Number(figures[4..6]), Number(figures[6..8])) : null;
    }

    private static int Number(ReadOnlySpan<char> figures)
    {
        int value = 0;
        foreach (char c in figures)
        {
            value = (value * 10) + Math.Clamp(c - '0', 0, 9);
        }

        return value;
    }

    private static bool IsLink(DateToken token) => token.IsSign('/') || token.IsSign('-') || token.IsSign('_');
}
