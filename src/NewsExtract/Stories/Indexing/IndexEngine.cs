using System.Collections.Concurrent;

namespace NewsExtract.Stories.Indexing;

/// <summary>A story index without locks: <see cref="FindSimilar"/> may run beside itself, all else alone.</summary>
internal sealed class IndexEngine
{
    private readonly ConcurrentBag<CandidateTally> _tallies = [];
    private readonly StoryIndexOptions _options;
    private readonly PairScorer _scorer;
    private CandidateFinder _finder;
    private StoryLinker _linker;

    public IndexEngine(StoryIndexOptions options, StoryModel model, IndexStore store)
    {
        _options = options;
        _scorer = new PairScorer(model.Pairs, options.HalfLife);
        (Store, _finder, _linker) = PartsOf(store);
    }

    public IndexStore Store { get; private set; }

    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived)
    {
        long time = TimeOf(signature, arrived);
        List<(int Row, double Score)> fits = _linker.Fit(signature, time, Candidates(signature, time, stackalloc int[_options.MostCompared], isWriter: true));
        int slot = Store.Append(id, signature, time);
        if (fits.Count == 0)
        {
            Store.Join(slot, Store.Stories.Begin(Store.NextStory));
            return new StoryAssignment { StoryId = Store.NextStory++, IsNew = true, Score = 0 };
        }

        int row = fits[0].Row;
        Store.Join(slot, row);
        List<long> merged = MergeFitting(ref row, fits);
        int copy = CopyLinker.Link(Store, slot, _linker.Scores);
        return new StoryAssignment
        {
            StoryId = Store.Stories[row].Id,
            IsNew = false,
            Score = fits[0].Score,
            Merged = merged,
            CopyOf = copy < 0 ? null : Store.Articles[copy].Id,
        };
    }

    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count)
    {
        long time = TimeOf(signature, null);
        int most = Math.Min(Math.Max(count, _options.MostCompared), Math.Min(CandidateFinder.Most, Store.Live.Count));
        Span<int> slots = most <= 256 ? stackalloc int[most] : new int[most];
        ReadOnlySpan<int> candidates = Candidates(signature, time, slots, isWriter: false);
        var scored = new (int Slot, PairScore Score)[candidates.Length];
        for (int i = 0; i < scored.Length; i++)
        {
            ref IndexedArticle article = ref Store.Articles[candidates[i]];
            scored[i] = (candidates[i], _scorer.Score(signature, time, article.Signature, article.Time));
        }

        return [.. scored.OrderByDescending(item => item.Score.Probability).ThenBy(item => item.Slot).Take(count).Select(item => MatchOf(item.Slot, item.Score))];
    }

    public void Remove(int slot)
    {
        Store.Remove(slot);
        if (Store.IsSparse)
        {
            (Store, _finder, _linker) = PartsOf(Store.Compact());
        }
    }

    public int Forget(DateTimeOffset before)
    {
        int[] old = [.. Enumerable.Range(0, Store.Articles.Count).Where(slot => Store.Live.Contains(slot) && Store.Articles[slot].Time is var time && time != IndexedArticle.NoTime && time < before.UtcTicks)];

        // The latest first: a story's slots need not be moved up then.
        foreach (int slot in old.AsEnumerable().Reverse())
        {
            Store.Remove(slot);
        }

        if (Store.IsSparse)
        {
            (Store, _finder, _linker) = PartsOf(Store.Compact());
        }

        return old.Length;
    }

    private static long TimeOf(StorySignature signature, DateTimeOffset? arrived) => (signature.Published ?? arrived)?.UtcTicks ?? IndexedArticle.NoTime;

    private (IndexStore Store, CandidateFinder Finder, StoryLinker Linker) PartsOf(IndexStore store)
    {
        var finder = new CandidateFinder(store, _options.TimeWindow);
        return (store, finder, new StoryLinker(store, finder, _scorer, _options));
    }

    private Span<int> Candidates(StorySignature signature, long time, Span<int> slots, bool isWriter)
    {
        CandidateTally tally = _tallies.TryTake(out CandidateTally? idle) ? idle : new CandidateTally();
        int count = _finder.Find(signature, time, tally, slots, isWriter);
        _tallies.Add(tally);
        return slots[..count];
    }

    private List<long> MergeFitting(ref int row, List<(int Row, double Score)> fits)
    {
        List<long> merged = [];
        foreach ((int other, _) in fits.Skip(1))
        {
            if (_linker.AreOne(row, other))
            {
                int gone = row;
                row = Store.Merge(row, other);
                gone = row == gone ? other : gone;
                merged.Add(Store.Stories[gone].Id);
            }
        }

        return merged;
    }

    private StoryMatch MatchOf(int slot, PairScore score)
    {
        ref IndexedArticle article = ref Store.Articles[slot];
        return new StoryMatch(article.Id, Store.Stories[article.Row].Id, score.Relation, score.Probability);
    }
}
