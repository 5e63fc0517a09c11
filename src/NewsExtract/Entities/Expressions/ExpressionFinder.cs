using NewsExtract.Entities.Expressions.Grammar;
using NewsExtract.Entities.Expressions.Vocabulary;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Expressions;

/// <summary>Finds dates, times and amounts by rule. Allocates nothing but the room of the list it fills.</summary>
internal static class ExpressionFinder
{
    /// <summary>Fills <paramref name="found"/> with the expressions of the text, in order; no two overlap and none crosses the end of a sentence.</summary>
    public static void Find(ReadOnlySpan<char> text, TokenList tokens, List<FoundExpression> found)
    {
        found.Clear();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int first = tokens.SentenceStart(sentence);
            int end = tokens.SentenceEnd(sentence);
            TokenCursor cursor = new(text, tokens.Tokens, first, end);
            for (int i = first; i < end;)
            {
                FoundExpression expression = At(cursor, i);
                if (expression.TokenCount > 0)
                {
                    found.Add(expression);
                }

                i += Math.Max(1, expression.TokenCount);
            }
        }
    }

    private static FoundExpression At(TokenCursor cursor, int i)
    {
        ReadOnlySpan<char> token = cursor[i];
        if (char.IsAsciiDigit(token[0]) || token[0] is '\'' or '’' or '‘' or '.')
        {
            return token.Length > 1 || token[0] <= '9' && token[0] >= '0' ? FromNumber(cursor, i) : default;
        }

        Starter starter = StarterWords.Of(token);
        if (starter == Starter.None)
        {
            return default;
        }

        FoundExpression amount = (starter & Starter.Number) != 0 ? FromNumber(cursor, i) : default;
        if (amount.TokenCount == 0 && (starter & Starter.Currency) != 0 && MoneyGrammar.ReadFromCurrency(cursor, i) is { End: > 0 } money)
        {
            return Found(i, money.End, EntityType.Money);
        }

        return amount.TokenCount > 0 || (starter & Starter.Time) == 0 ? amount : FromTimeWord(cursor, i);
    }

    private static FoundExpression FromNumber(TokenCursor cursor, int i)
    {
        NumberPhrase number = NumberGrammar.Read(cursor, i);
        if (number.End > 0)
        {
            if (MoneyGrammar.ReadFromNumber(cursor, number) is { End: > 0 } money)
            {
                return Found(i, money.End, EntityType.Money);
            }

            if (MeasureGrammar.ReadPercent(cursor, number) is { End: > 0 } percent)
            {
                return Found(i, percent.End, EntityType.Percent);
            }

            if (MeasureGrammar.ReadQuantity(cursor, number) is { End: > 0 } quantity)
            {
                return Found(i, quantity.End, EntityType.Quantity);
            }
        }

        if (MoneyGrammar.ReadVague(cursor, i) is { End: > 0 } vague)
        {
            return Found(i, vague.End, EntityType.Money);
        }

        return cursor.IsDigit(i) || cursor[i][0] is '\'' or '’' or '‘' ? FromTimeWord(cursor, i) : default;
    }

    private static FoundExpression FromTimeWord(TokenCursor cursor, int i)
    {
        if (ClockGrammar.Read(cursor, i) is { End: > 0 } clock)
        {
            return Found(i, clock.End, EntityType.Time);
        }

        DateShape date = DateGrammar.Read(cursor, i);
        if (date.End == 0 || !DateContext.IsDate(cursor, i, date))
        {
            return default;
        }

        DateShape part = PartOfDayGrammar.Behind(cursor, date);
        return part.End > 0 ? Found(i, part.End, EntityType.Time) : Found(i, date.End, EntityType.Date);
    }

    private static FoundExpression Found(int first, int end, EntityType type) => new(first, end - first, type);
}
