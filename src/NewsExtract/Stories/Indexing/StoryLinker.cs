using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Decides which story an article joins. A story is more than a chain of pairs: a third of its articles must fit, and the mean over all must not speak against it, so neither
/// one edge nor a hub draws strangers in. A copy goes where its original is. Not thread-safe.
/// </summary>
internal sealed class StoryLinker(IndexStore store, CandidateFinder finder, PairScorer scorer, StoryIndexOptions options)
{
    /// <summary>Stories whose articles are compared; beyond the best few none wins.</summary>
    private const int MostStories = 4;

    /// <summary>Articles of each of two stories that are compared with those of the other before they merge.</summary>
    private const int SampleOfMerge = 8;

    /// <summary>The mean over all articles compared must be this share of the threshold.</summary>
    private const double LeastMean = 0.5;

    private readonly Dictionary<int, PairScore> _scores = [];
    private readonly List<double> _sample = [];
    private StorySignature _signature = null!;
    private long _time;

    /// <summary>What each article that was compared scored, since <see cref="Fit"/> began.</summary>
    public IReadOnlyDictionary<int, PairScore> Scores => _scores;

    /// <summary>Finds the stories that an article fits.</summary>
    /// <param name="signature">The article.</param>
    /// <param name="time">Its time.</param>
    /// <param name="candidates">Slots to compare it with.</param>
    /// <returns>Rows with their scores, all at least the threshold, the best first.</returns>
    public List<(int Row, double Score)> Fit(StorySignature signature, long time, ReadOnlySpan<int> candidates)
    {
        _scores.Clear();
        _signature = signature;
        _time = time;
        var nearest = new Dictionary<int, Nearest>();
        foreach (int slot in candidates)
        {
            ref Nearest story = ref CollectionsMarshal.GetValueRefOrAddDefault(nearest, store.Articles[slot].Row, out _);
            PairScore score = ScoreOf(slot);
            double copy = score.Relation == StoryRelation.NearDuplicate ? score.Probability : 0;
            story = new Nearest(Math.Max(story.Best, score.Probability), Math.Max(story.BestCopy, copy));
        }

        // The mean of the best cannot be more than the best.
        IEnumerable<(int Row, Nearest Nearest)> promising = nearest.Where(story => story.Value.Best >= options.LinkThreshold)
            .OrderByDescending(story => story.Value.Best).ThenBy(story => story.Key).Take(MostStories).Select(story => (story.Key, story.Value));
        return [.. promising.Select(story => (story.Row, Score: Math.Max(FitOf(story.Row), story.Nearest.BestCopy)))
            .Where(story => story.Score >= options.LinkThreshold).OrderByDescending(story => story.Score).ThenBy(story => story.Row)];
    }

    /// <summary>Whether two stories are one: the mean over pairs of their articles.</summary>
    public bool AreOne(int firstRow, int secondRow)
    {
        double sum = 0;
        int count = 0;
        foreach (int first in SampleOf(firstRow, SampleOfMerge))
        {
            foreach (int second in SampleOf(secondRow, SampleOfMerge))
            {
                ref IndexedArticle a = ref store.Articles[first];
                ref IndexedArticle b = ref store.Articles[second];
                if (finder.IsInWindow(a.Time, b.Time))
                {
                    sum += scorer.Score(a.Signature, a.Time, b.Signature, b.Time).Probability;
                    count++;
                }
            }
        }

        return count > 0 && sum / count >= options.MergeThreshold;
    }

    private double FitOf(int row)
    {
        _sample.Clear();
        foreach (int slot in SampleOf(row, options.MostSampled))
        {
            if (finder.IsInWindow(store.Articles[slot].Time, _time))
            {
                _sample.Add(ScoreOf(slot).Probability);
            }
        }

        if (_sample.Count == 0)
        {
            return 0;
        }

        _sample.Sort();
        int best = Math.Min(_sample.Count, Math.Max(2, (_sample.Count + 2) / 3));
        double mean = Mean(CollectionsMarshal.AsSpan(_sample));
        return mean < LeastMean * options.LinkThreshold ? 0 : Mean(CollectionsMarshal.AsSpan(_sample)[^best..]);
    }

    private PairScore ScoreOf(int slot)
    {
        ref PairScore score = ref CollectionsMarshal.GetValueRefOrAddDefault(_scores, slot, out bool exists);
        if (!exists)
        {
            ref IndexedArticle article = ref store.Articles[slot];
            score = scorer.Score(_signature, _time, article.Signature, article.Time);
        }

        return score;
    }

    /// <summary>Articles of a story at even distances in order of arrival.</summary>
    private IEnumerable<int> SampleOf(int row, int most)
    {
        int count = store.Stories[row].Count;
        int sampled = Math.Min(count, most);
        for (int i = 0; i < sampled; i++)
        {
            yield return store.Stories[row].SlotAt((int)((long)i * count / sampled));
        }
    }

    /// <summary>The most probable of the articles of a story, and of those that are copies.</summary>
    private readonly record struct Nearest(double Best, double BestCopy);

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
