namespace NewsExtract.Stories.Indexing;

/// <summary>An article of a story, as far as showing the story needs it.</summary>
/// <param name="Id">What the caller calls it.</param>
/// <param name="Time">Its time; <see cref="StoredArticle.NoTime"/> when not known.</param>
/// <param name="Shingles">How many shingles it has.</param>
/// <param name="Copies">Articles with the same number are copies of one text.</param>
internal readonly record struct StoryMember(string Id, long Time, int Shingles, long Copies);

/// <summary>Shows what an index holds as records.</summary>
internal static class StoryViews
{
    /// <summary>A story that has articles.</summary>
    /// <param name="id">The story.</param>
    /// <param name="members">Its articles in order of arrival.</param>
    /// <param name="mergedFrom">The stories that were merged into it, in the order in which they were.</param>
    public static Story Of(long id, IReadOnlyList<StoryMember> members, IReadOnlyList<long> mergedFrom)
    {
        long first = long.MaxValue;
        long last = StoredArticle.NoTime;
        foreach (StoryMember member in members)
        {
            first = member.Time == StoredArticle.NoTime ? first : Math.Min(first, member.Time);
            last = Math.Max(last, member.Time);
        }

        return new Story
        {
            Id = id,
            Articles = [.. members.Select(member => member.Id)],
            First = last == StoredArticle.NoTime ? null : new DateTimeOffset(first, TimeSpan.Zero),
            Last = last == StoredArticle.NoTime ? null : new DateTimeOffset(last, TimeSpan.Zero),
            MergedFrom = [.. mergedFrom],
            Copies = [.. members.GroupBy(member => member.Copies).Where(group => group.Skip(1).Any()).Select(group => CopiesOf([.. group]))],
        };
    }

    private static StoryCopies CopiesOf(StoryMember[] members)
    {
        StoryMember earliest = members.MinBy(member => member.Time == StoredArticle.NoTime ? long.MaxValue : member.Time);
        StoryMember fullest = members.MaxBy(member => member.Shingles);
        return new StoryCopies([.. members.Select(member => member.Id)], earliest.Id, fullest.Id);
    }
}
