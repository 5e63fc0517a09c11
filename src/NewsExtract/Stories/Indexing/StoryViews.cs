namespace NewsExtract.Stories.Indexing;

/// <summary>Shows what an index holds as records. Thread-safe beside itself, not beside writers.</summary>
internal static class StoryViews
{
    /// <summary>A story that has articles.</summary>
    public static Story Of(IndexStore store, int row)
    {
        StoryRow story = store.Stories[row];
        int[] slots = new int[story.Count];
        long first = long.MaxValue;
        long last = IndexedArticle.NoTime;
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = story.SlotAt(i);
            long time = store.Articles[slots[i]].Time;
            first = time == IndexedArticle.NoTime ? first : Math.Min(first, time);
            last = Math.Max(last, time);
        }

        return new Story
        {
            Id = story.Id,
            Articles = [.. slots.Select(slot => store.Articles[slot].Id)],
            First = last == IndexedArticle.NoTime ? null : new DateTimeOffset(first, TimeSpan.Zero),
            Last = last == IndexedArticle.NoTime ? null : new DateTimeOffset(last, TimeSpan.Zero),
            MergedFrom = [.. store.Stories.MergedFrom(story.Id)],
            Copies = [.. slots.GroupBy(store.Copies.RootOf).Where(group => group.Skip(1).Any()).Select(group => CopiesOf(store, [.. group]))],
        };
    }

    private static StoryCopies CopiesOf(IndexStore store, int[] slots)
    {
        int earliest = slots.MinBy(slot => store.Articles[slot].Time == IndexedArticle.NoTime ? long.MaxValue : store.Articles[slot].Time);
        int fullest = slots.MaxBy(slot => store.Articles[slot].Signature.ShingleCount);
        return new StoryCopies([.. slots.Select(slot => store.Articles[slot].Id)], store.Articles[earliest].Id, store.Articles[fullest].Id);
    }
}
