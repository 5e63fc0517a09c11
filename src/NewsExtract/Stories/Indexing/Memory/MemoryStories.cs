using System.Collections.Concurrent;

namespace NewsExtract.Stories.Indexing.Memory;

/// <summary>Lets the placer read and write an <see cref="IndexStore"/>. Thread-safe beside itself for readers.</summary>
/// <param name="store">What the index holds.</param>
/// <param name="isWriter">Whether it may change the store: candidates that are gone are unlinked when a writer passes them.</param>
internal sealed class MemoryStories(IndexStore store, bool isWriter) : IStoryStore
{
    private readonly ConcurrentBag<CandidateTally<int>> _tallies = [];

    public void FindCandidates(in CandidateQuery query, List<StoredArticle> candidates)
    {
        CandidateTally<int> tally = _tallies.TryTake(out CandidateTally<int>? idle) ? idle : new CandidateTally<int>();
        tally.Clear();
        Span<CandidateKey> keys = stackalloc CandidateKey[CandidateKeys.Count];
        Span<int> found = stackalloc int[CandidateKeys.MostOfKey];
        foreach (CandidateKey key in keys[..CandidateKeys.Fill(query.Signature, keys)])
        {
            tally.Add(found[..store.Latest(key.Key, key.IsBand, found[..key.Most], isWriter)], key.Weight);
        }

        int most = Math.Min(query.Most, store.Live.Count);
        Span<int> best = most <= 256 ? stackalloc int[most] : new int[most];
        (TimeWindow window, long time) = (query.Window, query.Time);
        int count = tally.TakeBest(best, slot => window.Contains(store.Articles[slot].Time, time));
        _tallies.Add(tally);
        foreach (int slot in best[..count])
        {
            candidates.Add(Stored(slot));
        }
    }

    public void Sample(IReadOnlyList<long> stories, int most, StorySamples samples)
    {
        for (int i = 0; i < stories.Count; i++)
        {
            int row = store.Stories.RowOf(stories[i]);
            int count = store.Stories[row].Count;
            int length = EvenSample.Length(count, most);
            samples.Begin(stories[i], count);
            for (int k = 0; k < length; k++)
            {
                samples.Add(Stored(store.Stories[row].SlotAt(EvenSample.Position(k, count, length))));
            }
        }
    }

    public IReadOnlyList<StoredArticle> ArticlesAt(IReadOnlyList<long> stories, IReadOnlyList<int> positions)
    {
        if (stories.Count == 1)
        {
            int row = store.Stories.RowOf(stories[0]);
            return [.. positions.Select(position => Stored(store.Stories[row].SlotAt(position)))];
        }

        // Three stories become one so seldom that the cost of sorting does not show.
        int[] slots = [.. stories.Select(store.Stories.RowOf).SelectMany(row => Enumerable.Range(0, store.Stories[row].Count).Select(i => store.Stories[row].SlotAt(i))).Order()];
        return [.. positions.Select(position => Stored(slots[position]))];
    }

    public long Add(StoryPlacement placement)
    {
        int slot = store.Append(placement.Id, placement.Signature, placement.Time);
        store.Join(slot, placement.Joins is { } story ? store.Stories.RowOf(story) : store.Stories.Begin(store.NextStory++));
        foreach (StoryMerge merge in placement.Merges)
        {
            store.Merge(store.Stories.RowOf(merge.Goes), store.Stories.RowOf(merge.Stays));
        }

        foreach (long copies in placement.Copies)
        {
            store.Copies.Unite(slot, (int)copies);
        }

        return store.Stories[store.Articles[slot].Row].Id;
    }

    private StoredArticle Stored(int slot)
    {
        ref IndexedArticle article = ref store.Articles[slot];
        return new StoredArticle(slot, article.Id, article.Signature, article.Time, store.Stories[article.Row].Id, article.CopyRoot);
    }
}
