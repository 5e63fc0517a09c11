namespace NewsExtract.Stories.Indexing;

/// <summary>An article of a store, as placing another one sees it.</summary>
/// <param name="Number">Its place in the order of arrival.</param>
/// <param name="Id">What the caller calls it.</param>
/// <param name="Signature">The signed article.</param>
/// <param name="Time">When it was published, or else when it arrived: UTC ticks, or <see cref="NoTime"/>.</param>
/// <param name="Story">The story it is in.</param>
/// <param name="Copies">Which articles of the story are copies of one text: those with the same number, which means nothing else.</param>
internal readonly record struct StoredArticle(long Number, string Id, StorySignature Signature, long Time, long Story, long Copies)
{
    /// <summary>In place of a time that is not known.</summary>
    public const long NoTime = long.MinValue;

    /// <summary>The time of an article, in ticks.</summary>
    public static long TimeOf(StorySignature signature, DateTimeOffset? arrived) => (signature.Published ?? arrived)?.UtcTicks ?? NoTime;
}
