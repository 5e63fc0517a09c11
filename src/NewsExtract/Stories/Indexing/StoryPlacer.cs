using System.Collections.Concurrent;

namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Decides for every kind of index where an article goes and which articles resemble it. Keeps nothing but empty buffers from call to call, so several stores, or one that others
/// write too, may share it. Thread-safe as far as the store is.
/// </summary>
internal sealed class StoryPlacer
{
    private readonly StoryIndexOptions _options;
    private readonly PairScorer _scorer;
    private readonly TimeWindow _window;
    private readonly ConcurrentBag<PlacerBuffers> _buffers = [];

    public StoryPlacer(StoryIndexOptions options, StoryModel model)
    {
        _options = options;
        _scorer = new PairScorer(model.Pairs, options.HalfLife);
        _window = new TimeWindow(options.TimeWindow);
    }

    /// <summary>Adds an article that the store does not have. All questions and the writing must be of one state of the store.</summary>
    public StoryAssignment Add(IStoryStore store, string id, StorySignature signature, DateTimeOffset? arrived)
    {
        PlacerBuffers buffers = Take();
        StoryAssignment assignment = Add(store, id, signature, StoredArticle.TimeOf(signature, arrived), buffers);
        Return(buffers);
        return assignment;
    }

    /// <summary>Finds the articles that resemble one most, the best first, of those as good the first to arrive.</summary>
    public IReadOnlyList<StoryMatch> FindSimilar(IStoryStore store, StorySignature signature, int count)
    {
        long time = StoredArticle.TimeOf(signature, null);
        int most = Math.Min(Math.Max(count, _options.MostCompared), CandidateKeys.MostCandidates);
        PlacerBuffers buffers = Take();
        List<StoredArticle> candidates = buffers.Candidates;
        store.FindCandidates(new CandidateQuery(signature, time, _window, most), candidates);
        var scored = new PairScore[candidates.Count];
        for (int i = 0; i < scored.Length; i++)
        {
            scored[i] = _scorer.Score(signature, time, candidates[i].Signature, candidates[i].Time);
        }

        StoryMatch[] matches = [.. candidates.Zip(scored, (article, score) => (Article: article, Score: score))
            .OrderByDescending(item => item.Score.Probability).ThenBy(item => item.Article.Number).Take(count)
            .Select(item => new StoryMatch(item.Article.Id, item.Article.Story, item.Score.Relation, item.Score.Probability))];
        Return(buffers);
        return matches;
    }

    private StoryAssignment Add(IStoryStore store, string id, StorySignature signature, long time, PlacerBuffers buffers)
    {
        var linker = new StoryLinker(store, _scorer, _options, signature, time, buffers);
        store.FindCandidates(new CandidateQuery(signature, time, _window, _options.MostCompared), buffers.Candidates);
        IReadOnlyList<StoryFit> fits = linker.Fit(buffers.Candidates);
        if (fits.Count == 0)
        {
            long begun = store.Add(new StoryPlacement { Id = id, Signature = signature, Time = time });
            return new StoryAssignment { StoryId = begun, IsNew = true, Score = 0 };
        }

        StoryUnion union = linker.Merge(fits);
        ClosestCopy copies = CopyLinker.Find(buffers, union.Stories, signature.ShingleCount);
        long story = store.Add(new StoryPlacement { Id = id, Signature = signature, Time = time, Joins = fits[0].Story, Merges = union.Merges, Copies = copies.Groups });
        return new StoryAssignment
        {
            StoryId = story,
            IsNew = false,
            Score = fits[0].Score,
            Merged = [.. union.Merges.Select(merge => merge.Goes)],
            CopyOf = copies.Id,
        };
    }

    /// <summary>Buffers that nobody uses; those of a call that failed are not given back.</summary>
    private PlacerBuffers Take() => _buffers.TryTake(out PlacerBuffers? idle) ? idle : new PlacerBuffers();

    private void Return(PlacerBuffers buffers)
    {
        buffers.Clear();
        _buffers.Add(buffers);
    }
}
