using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads shares and measures that begin with a number: <c>4.5 per cent</c>, <c>10%-12%</c>, <c>150 km</c>, <c>30-mile</c>.</summary>
internal static class MeasureGrammar
{
    private const string Percent = "%";
    private const int LongestUnit = 4;

    /// <summary>More than that is a count of millions rather than of metres.</summary>
    private const double MostMetres = 10_000;

    public static AmountShape ReadPercent(TokenCursor cursor, NumberPhrase number)
    {
        int end = PercentEnd(cursor, number.End);
        if (end == 0)
        {
            return default;
        }

        AmountShape amount = AmountShape.Of(number, end, Percent);
        if (!number.IsRange && (cursor.IsDash(end) || cursor.Is(end, "to")))
        {
            NumberPhrase high = NumberGrammar.ReadSingle(cursor, end + 1);
            int highEnd = high.End > 0 && !high.IsRange && high.Low > number.Low ? PercentEnd(cursor, high.End) : 0;
            return highEnd > 0 ? amount with { End = highEnd, High = high.Low } : amount;
        }

        return amount;
    }

    public static AmountShape ReadQuantity(TokenCursor cursor, NumberPhrase number)
    {
        int i = number.End + (cursor.IsDash(number.End) ? 1 : 0);
        for (int end = Math.Min(cursor.End, i + LongestUnit); end > i; end--)
        {
            if (!UnitWords.TryGet(cursor.Phrase(i, end), out UnitWord unit))
            {
                continue;
            }

            bool isUnit = !unit.NeedsDigits || (number.HasDigits && (unit.Symbol != "m" || IsMetres(cursor, number, end)));
            return isUnit ? AmountShape.Of(number, end, unit.Symbol) : default;
        }

        return default;
    }

    /// <summary><c>the 100m race</c>; not <c>120m people</c>.</summary>
    private static bool IsMetres(TokenCursor cursor, NumberPhrase number, int end)
        => cursor.Is(end - 1, 'm') && !number.HasScale && number.Low <= MostMetres && !(cursor.IsLower(end) && cursor[end][^1] == 's') && !cursor.Is(end, "people");

    private static int PercentEnd(TokenCursor cursor, int i)
    {
        i += cursor.IsDash(i) ? 1 : 0;
        if (cursor.Is(i, '%') || cursor.Is(i, '％') || cursor.Is(i, "percent") || cursor.Is(i, "pct"))
        {
            return cursor.Is(i, '%') && cursor.Is(i + 1, "points") ? i + 2 : i + 1;
        }

        if (cursor.Is(i, "per") && cursor.Is(i + 1, "cent"))
        {
            return i + 2;
        }

        return cursor.Is(i, "percentage") && (cursor.Is(i + 1, "point") || cursor.Is(i + 1, "points")) ? i + 2 : 0;
    }
}
