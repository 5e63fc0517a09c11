using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Reads an amount of a kind that is known.</summary>
internal static class AmountGrammar
{
    public static AmountShape Read(TokenCursor cursor, int i, EntityType type)
    {
        NumberPhrase number = NumberGrammar.Read(cursor, i);
        return type switch
        {
            EntityType.Percent => number.End > 0 ? MeasureGrammar.ReadPercent(cursor, number) : default,
            EntityType.Quantity => number.End > 0 ? MeasureGrammar.ReadQuantity(cursor, number) : default,
            _ => ReadMoney(cursor, i, number),
        };
    }

    private static AmountShape ReadMoney(TokenCursor cursor, int i, NumberPhrase number)
    {
        AmountShape money = number.End > 0 ? MoneyGrammar.ReadFromNumber(cursor, number) : default;
        money = money.End > 0 ? money : MoneyGrammar.ReadFromCurrency(cursor, i);
        return money.End > 0 || NumberWords.Of(cursor[i]).Kind != NumberWordKind.Vague ? money : MoneyGrammar.ReadVague(cursor, i);
    }
}
