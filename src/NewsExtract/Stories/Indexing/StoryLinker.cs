using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Decides which story an article joins. A story is more than a chain of pairs: a third of its articles must fit, and the mean over all must not speak against it, so neither
/// one edge nor a hub draws strangers in. A copy goes where its original is. Not thread-safe; made for one article.
/// </summary>
/// <param name="store">The articles that there are.</param>
/// <param name="scorer">Compares.</param>
/// <param name="options">Thresholds.</param>
/// <param name="signature">The article.</param>
/// <param name="time">Its time.</param>
/// <param name="buffers">Empty buffers; what each compared article scored is left in them.</param>
internal sealed class StoryLinker(IStoryStore store, PairScorer scorer, StoryIndexOptions options, StorySignature signature, long time, PlacerBuffers buffers)
{
    /// <summary>Stories whose articles are compared; beyond the best few none wins.</summary>
    private const int MostStories = 4;

    /// <summary>Articles of each of two stories that are compared with those of the other before they merge.</summary>
    private const int SampleOfMerge = 8;

    /// <summary>The mean over all articles compared must be this share of the threshold.</summary>
    private const double LeastMean = 0.5;

    private readonly TimeWindow _window = new(options.TimeWindow);

    /// <summary>Finds the stories that the article fits.</summary>
    /// <param name="candidates">Articles to compare it with.</param>
    /// <returns>All that reach the threshold, the best first.</returns>
    public IReadOnlyList<StoryFit> Fit(List<StoredArticle> candidates)
    {
        Dictionary<long, NearestArticle> nearest = buffers.Nearest;
        foreach (StoredArticle candidate in candidates)
        {
            ref NearestArticle story = ref CollectionsMarshal.GetValueRefOrAddDefault(nearest, candidate.Story, out _);
            PairScore score = ScoreOf(candidate);
            double copy = score.Relation == StoryRelation.NearDuplicate ? score.Probability : 0;
            story = new NearestArticle(Math.Max(story.Best, score.Probability), Math.Max(story.BestCopy, copy));
        }

        // The mean of the best cannot be more than the best.
        List<StoryFit> fits = buffers.Fits;
        foreach ((long story, NearestArticle near) in nearest)
        {
            if (near.Best >= options.LinkThreshold)
            {
                fits.Add(new StoryFit(story, 0, near.Best));
            }
        }

        if (fits.Count == 0)
        {
            return fits;
        }

        fits.Sort(BestFirst);
        foreach (StoryFit fit in CollectionsMarshal.AsSpan(fits)[..Math.Min(fits.Count, MostStories)])
        {
            buffers.Promising.Add(fit.Story);
        }

        fits.Clear();
        StorySamples samples = buffers.Samples;
        store.Sample(buffers.Promising, options.MostSampled, samples);
        for (int i = 0; i < samples.Count; i++)
        {
            StorySample sample = samples[i];
            double score = Math.Max(FitOf(sample.Articles), nearest[sample.Story].BestCopy);
            if (score >= options.LinkThreshold)
            {
                fits.Add(new StoryFit(sample.Story, sample.Count, score));
            }
        }

        fits.Sort(BestFirst);
        return fits;
    }

    /// <summary>No two stories are alike in this order, so sorting gives one result.</summary>
    private static int BestFirst(StoryFit left, StoryFit right) => left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Story.CompareTo(right.Story);

    /// <summary>Puts the article into the story that it fits best, and merges others that it fits and shows to be one with it.</summary>
    public StoryUnion Merge(IReadOnlyList<StoryFit> fits)
    {
        var union = new StoryUnion(fits[0]);
        foreach (StoryFit other in fits.Skip(1))
        {
            if (AreOne(union, other))
            {
                union.Take(other);
            }
        }

        return union;
    }

    /// <summary>Whether two stories are one: the mean over pairs of their articles.</summary>
    private bool AreOne(StoryUnion union, StoryFit other)
    {
        IReadOnlyList<StoredArticle> seconds = store.ArticlesAt([other.Story], EvenSample.Positions(other.Count, SampleOfMerge));
        double sum = 0;
        int count = 0;
        foreach ((StorySignature first, long firstTime) in SampleOf(union))
        {
            foreach (StoredArticle second in seconds)
            {
                if (_window.Contains(firstTime, second.Time))
                {
                    sum += scorer.Score(first, firstTime, second.Signature, second.Time).Probability;
                    count++;
                }
            }
        }

        return count > 0 && sum / count >= options.MergeThreshold;
    }

    /// <summary>A sample of a story that has the new article already, though the store does not know it.</summary>
    private IEnumerable<(StorySignature Signature, long Time)> SampleOf(StoryUnion union)
    {
        int[] positions = EvenSample.Positions(union.Count, SampleOfMerge);
        int last = union.Count - 1;
        bool hasNew = positions[^1] == last;
        foreach (StoredArticle article in store.ArticlesAt(union.Stories, hasNew ? positions[..^1] : positions))
        {
            yield return (article.Signature, article.Time);
        }

        if (hasNew)
        {
            yield return (signature, time);
        }
    }

    private double FitOf(ReadOnlySpan<StoredArticle> articles)
    {
        List<double> sample = buffers.Probabilities;
        sample.Clear();
        foreach (StoredArticle article in articles)
        {
            if (_window.Contains(article.Time, time))
            {
                sample.Add(ScoreOf(article).Probability);
            }
        }

        if (sample.Count == 0)
        {
            return 0;
        }

        sample.Sort();
        int best = Math.Min(sample.Count, Math.Max(2, (sample.Count + 2) / 3));
        double mean = Mean(CollectionsMarshal.AsSpan(sample));
        return mean < LeastMean * options.LinkThreshold ? 0 : Mean(CollectionsMarshal.AsSpan(sample)[^best..]);
    }

    private PairScore ScoreOf(in StoredArticle article)
    {
        ref ScoredArticle scored = ref CollectionsMarshal.GetValueRefOrAddDefault(buffers.Scores, article.Number, out bool exists);
        if (!exists)
        {
            scored = new ScoredArticle(article, scorer.Score(signature, time, article.Signature, article.Time));
        }

        return scored.Score;
    }

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

/// <summary>The most probable of the articles of a story, and of those that are copies.</summary>
internal readonly record struct NearestArticle(double Best, double BestCopy);

/// <summary>An article and how it compares with the new one.</summary>
internal readonly record struct ScoredArticle(StoredArticle Article, PairScore Score);
