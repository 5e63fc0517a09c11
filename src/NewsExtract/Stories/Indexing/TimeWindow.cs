namespace NewsExtract.Stories.Indexing;

/// <summary>How far apart two articles may be to be compared.</summary>
/// <param name="Span">The longest time between them; null for no limit.</param>
internal readonly record struct TimeWindow(TimeSpan? Span)
{
    /// <summary>Whether two times are near enough to each other, or one is not known.</summary>
    public bool Contains(long first, long second)
        => Span is not { } span || first == StoredArticle.NoTime || second == StoredArticle.NoTime || Math.Abs((double)first - second) <= span.Ticks;
}
