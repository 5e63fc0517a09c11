using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>An article of the index, as its tables have it.</summary>
/// <param name="Number">Its place in the order of arrival.</param>
/// <param name="Id">What the caller calls it.</param>
/// <param name="Time">Its time; <see cref="StoredArticle.NoTime"/> when not known.</param>
/// <param name="Story">The story that the tables say it is in.</param>
/// <param name="Copies">The group of copies that the tables say it is in.</param>
/// <param name="Signature">The signed article.</param>
internal sealed record ArticleRow(long Number, string Id, long Time, long Story, long Copies, StorySignature Signature)
{
    /// <summary>In place of the day of an article without a time.</summary>
    public const int NoDay = -1;

    /// <summary>Days from 0001-01-01 to a time.</summary>
    public static int DayOf(long time) => time == StoredArticle.NoTime ? NoDay : (int)(time / TimeSpan.TicksPerDay);
}
