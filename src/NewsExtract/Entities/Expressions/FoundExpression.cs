namespace NewsExtract.Entities.Expressions;

/// <summary>A date, time or amount, as a run of tokens.</summary>
/// <param name="FirstToken">Number of its first token.</param>
/// <param name="TokenCount">How many tokens it has; at least one.</param>
/// <param name="Type">Date, Time, Money, Percent or Quantity.</param>
internal readonly record struct FoundExpression(int FirstToken, int TokenCount, EntityType Type)
{
    public int EndToken => FirstToken + TokenCount;
}
