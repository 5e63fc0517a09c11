using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads amounts of money: a currency and a number in either order, or the name of a currency alone.</summary>
internal static class MoneyGrammar
{
    private const int LongestName = 6;
    private const double LeastLargeAmount = 100;

    /// <summary>Money that begins with a currency.</summary>
    public static AmountShape ReadFromCurrency(TokenCursor cursor, int i)
    {
        CurrencyWord currency = CurrencyAt(cursor, i, out int end);
        if (currency.Kind is CurrencyWordKind.None or CurrencyWordKind.Large or CurrencyWordKind.Minor)
        {
            return default;
        }

        if (cursor.IsDigit(end) || (currency.Kind == CurrencyWordKind.Symbol && cursor[end].Length > 1 && cursor[end][0] == '.'))
        {
            return ReadNumbers(cursor, end, currency);
        }

        bool isAlone = currency.Kind == CurrencyWordKind.Bare && (cursor.IsLower(end - 1) || cursor.First == i);
        return isAlone || (currency.Kind == CurrencyWordKind.Code && end == i + 1 && !cursor.IsUpper(i - 1) && !cursor.IsUpper(end))
            ? new AmountShape(end, double.NaN, double.NaN, currency.Code)
            : default;
    }

    /// <summary>Money that begins with the given number: <c>500 million euros</c>, <c>30-million-dollar</c>, <c>50 US cents</c>.</summary>
    public static AmountShape ReadFromNumber(TokenCursor cursor, NumberPhrase number)
    {
        int i = number.End + (cursor.IsDash(number.End) ? 1 : 0);
        CurrencyWord currency = CurrencyAt(cursor, i, out int end);
        if (cursor.Is(i, "m") || cursor.Is(i, "b"))
        {
            return default;
        }

        bool isName = currency.Kind switch
        {
            CurrencyWordKind.Name or CurrencyWordKind.Bare or CurrencyWordKind.Minor or CurrencyWordKind.Code => true,
            CurrencyWordKind.Large => number.Low >= LeastLargeAmount,
            CurrencyWordKind.Symbol => i == number.End && cursor.IsGlued(i) && !cursor.IsDigit(end),
            CurrencyWordKind.Prefix => number.HasDigits && cursor[i].Length > 1 && !cursor.IsDigit(end) && cursor.IsUpper(i),
            _ => false,
        };
        if (!isName)
        {
            return default;
        }

        AmountShape amount = AmountShape.Of(number, end, currency.Code);
        return currency.Kind == CurrencyWordKind.Minor ? amount.Hundredths() : amount;
    }

    /// <summary><c>millions of dollars</c>, <c>tens of billions of rupees</c>: money without a number.</summary>
    public static AmountShape ReadVague(TokenCursor cursor, int i)
    {
        int at = i;
        while (NumberWords.Of(cursor[at]).Kind == NumberWordKind.Vague && cursor.Is(at + 1, "of"))
        {
            at += 2;
        }

        at -= at > i && NumberWords.Of(cursor[at]).Kind == NumberWordKind.Scale ? -1 : 0;
        CurrencyWord currency = at > i ? CurrencyAt(cursor, at, out int end) : CurrencyAt(cursor, cursor.End, out end);
        return currency.Kind is CurrencyWordKind.Name or CurrencyWordKind.Bare ? new AmountShape(end, double.NaN, double.NaN, currency.Code) : default;
    }

    private static AmountShape ReadNumbers(TokenCursor cursor, int i, CurrencyWord currency)
    {
        NumberPhrase number = NumberGrammar.Read(cursor, i, isMoney: true);
        if (number.End == 0)
        {
            return default;
        }

        AmountShape amount = AmountShape.Of(number, number.End, currency.Code);
        if (!number.IsRange)
        {
            amount = ReadSecond(cursor, i, amount, number, currency);
        }

        // $4.9 billion dollars
        CurrencyWord again = CurrencyAt(cursor, amount.End, out int end);
        return again.Kind is CurrencyWordKind.Bare or CurrencyWordKind.Name && (again.Code == currency.Code || again.Code is null) ? amount with { End = end } : amount;
    }

    /// <summary><c>$3.18 - $3.81</c>, <c>$3 to $5 million</c>; <c>between $3 and $5 million</c> is a range when the first number shares the scale of the second.</summary>
    private static AmountShape ReadSecond(TokenCursor cursor, int start, AmountShape amount, NumberPhrase low, CurrencyWord currency)
    {
        bool isSign = cursor.IsDash(low.End) || cursor.Is(low.End, "to");
        if (!isSign && !cursor.Is(low.End, "and") && !cursor.Is(low.End, "or"))
        {
            return amount;
        }

        CurrencyWord second = CurrencyAt(cursor, low.End + 1, out int numberStart);
        if (second.Kind != CurrencyWordKind.Symbol || second.Code != currency.Code)
        {
            return amount;
        }

        NumberPhrase high = NumberGrammar.ReadSingle(cursor, numberStart, isMoney: true);
        bool sharesScale = high.HasScale && !low.HasScale;
        double first = sharesScale && NumberText.TryParse(cursor[numberStart], out double plain) && plain > 0 ? low.Low * (high.Low / plain) : low.Low;
        bool isRange = high.End > 0 && !high.IsRange && high.Low > first && (sharesScale || isSign) && start > cursor.First;
        return isRange ? amount with { End = high.End, Low = first, High = high.Low } : amount;
    }

    /// <summary>The longest name, symbol or code that begins at <paramref name="i"/>.</summary>
    private static CurrencyWord CurrencyAt(TokenCursor cursor, int i, out int end)
    {
        for (end = Math.Min(cursor.End, i + LongestName); end > i; end--)
        {
            CurrencyWord word = CurrencyWords.Of(cursor.Phrase(i, end));
            if (word.Kind != CurrencyWordKind.None)
            {
                // Rs. 500 in texts that set the stop apart
                end += word.Kind == CurrencyWordKind.Prefix && cursor.Is(end, '.') && cursor.IsDigit(end + 1) ? 1 : 0;
                return word;
            }
        }

        return default;
    }
}
