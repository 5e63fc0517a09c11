using NewsExtract.Entities.Expressions.Grammar;
using NewsExtract.Entities.Expressions.Values;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Expressions;

/// <summary>Reads the value of a date, time or amount.</summary>
internal static class ExpressionReader
{
    private const int UsualTokens = 16;

    /// <summary>Longer ones are no expressions, and none is worth the time.</summary>
    private const int LongestExpression = 200;

    /// <summary>The value of <paramref name="expression"/>; null when it cannot be read.</summary>
    /// <param name="expression">Its words.</param>
    /// <param name="type">Date, Time, Money, Percent or Quantity.</param>
    /// <param name="published">The day of publication, if known.</param>
    public static MentionValue? Read(ReadOnlySpan<char> expression, EntityType type, DateOnly? published)
    {
        if (expression.Length > LongestExpression)
        {
            return null;
        }

        TokenList tokens = new(UsualTokens);
        Tokenizer.Fill(expression, tokens);
        return ReadAll(new TokenCursor(expression, tokens.Tokens, 0, tokens.Count), 0, tokens.Count, type, published);
    }

    /// <summary>The value of an expression where it stands: the words beside it (<c>last</c> September, March <c>this year</c>, <c>will</c> meet on Friday) are read with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="published">The day of publication, if known.</param>
    public static MentionValue? Read(ReadOnlySpan<char> text, TokenList tokens, FoundExpression expression, DateOnly? published)
    {
        int first = expression.FirstToken;
        int end = expression.EndToken;
        if (tokens[end - 1].End - tokens[first].Start > LongestExpression)
        {
            return null;
        }

        TokenCursor cursor = new(text, tokens.Tokens, tokens.SentenceStartOf(first), tokens.SentenceEndOf(first));
        if (expression.Type != EntityType.Date)
        {
            return ReadAll(cursor, first, end, expression.Type, published);
        }

        DateShape date = WiderDate(cursor, first, end);
        date = date.End > 0 ? date : RelativeDateGrammar.Read(cursor, first);
        return date.End == end || (date.End > end && date.HasOffset) ? DateResolver.Resolve(date with { IsFuture = TenseContext.IsFuture(cursor, first) }, published) : null;
    }

    private static DateShape WiderDate(TokenCursor cursor, int first, int end)
    {
        DateShape before = RelativeDateGrammar.ReadStep(cursor, first - 1);
        if (before.End == end)
        {
            return before;
        }

        DateShape behind = RelativeDateGrammar.Read(cursor, first);
        return behind.End > end && behind.HasOffset ? behind : default;
    }

    private static MentionValue? ReadAll(TokenCursor cursor, int first, int end, EntityType type, DateOnly? published)
    {
        switch (type)
        {
            case EntityType.Date:
                DateShape date = RelativeDateGrammar.Read(cursor, first);
                return date.End == end && end > first ? DateResolver.Resolve(date, published) : null;
            case EntityType.Time:
                return ReadTime(cursor, first, end, published);
            case EntityType.Money or EntityType.Percent or EntityType.Quantity:
                return ReadAmount(cursor, first, end, type);
            default:
                return null;
        }
    }

    private static MentionValue? ReadTime(TokenCursor cursor, int first, int end, DateOnly? published)
    {
        ClockShape clock = ClockGrammar.Read(cursor, first);
        if (clock.End == end && end > first)
        {
            var time = new TimeOnly(clock.Minutes / 60, clock.Minutes % 60);
            return new MentionValue { TimeOfDay = time, Timex = Timex.Clock(time, clock.HasMinutes, clock.IsUniversal) };
        }

        DateShape part = PartOfDayGrammar.Read(cursor, first);
        return part.End == end && end > first ? DateResolver.Resolve(part, published) : null;
    }

    private static MentionValue? ReadAmount(TokenCursor cursor, int first, int end, EntityType type)
    {
        // "between $3 and $5 million": the numbers begin behind the word.
        int start = first + (cursor.Is(first, "between") || cursor.Is(first, "from") ? 1 : 0);
        AmountShape amount = AmountGrammar.Read(cursor, start, type);
        return amount.End != end || end <= start
            ? null
            : new MentionValue { Amount = Known(amount.Low), UpperAmount = Known(amount.High), Unit = amount.Unit };
    }

    private static double? Known(double amount) => double.IsNaN(amount) ? null : amount;
}
