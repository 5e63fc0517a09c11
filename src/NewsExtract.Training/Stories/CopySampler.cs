using NewsExtract.Stories.Comparison;

namespace NewsExtract.Training.Stories;

/// <summary>
/// Makes the pairs to train copies on: true copies, articles of the same set that share passages, words or names but are none, and pairs of one topic or family,
/// which tell of like things in words of their own. Deterministic.
/// </summary>
internal sealed class CopySampler(StoryCorpora corpora, StoryTables tables)
{
    private const int Neighbours = 40;
    private const double SharedPassages = 0.25;

    /// <summary>Articles on one topic that share more may be copies that nobody marked.</summary>
    private const double OwnWords = 0.3;

    public IReadOnlyList<TrainingPair> Sample(CancellationToken cancellation)
    {
        IReadOnlyList<TrainingStory> stories = corpora.Copies;
        StorySignature[] signatures = [.. stories.AsParallel().AsOrdered().WithCancellation(cancellation).Select(tables.Sign)];
        var finder = new NeighbourFinder(signatures);
        List<TrainingPair>[] found = [.. Enumerable.Range(0, stories.Count).AsParallel().AsOrdered().WithCancellation(cancellation).Select(i =>
        {
            var others = new SortedSet<int>(finder.Of(i, Neighbours));
            others.UnionWith(Enumerable.Range(0, stories.Count).Where(j => stories[j].Cluster == stories[i].Cluster || signatures[j].Containment(signatures[i]) > SharedPassages));
            return others.Where(j => j > i)
                .Select(j => TrainingPair.Of(PairSource.Copies, PairSampler.FoldOf(PairSource.Copies, stories[i].Cluster ?? ""), stories[i].Cluster == stories[j].Cluster, signatures[i], signatures[j]))
                .ToList();
        })];
        return [.. found.SelectMany(pairs => pairs)];
    }

    /// <summary>Of the pairs made to train events on, those that are surely no copies.</summary>
    public static IEnumerable<TrainingPair> NoCopies(IReadOnlyList<TrainingPair> pairs) => pairs
        .Where(pair => pair.Source is PairSource.Topics or PairSource.Families or PairSource.Background or PairSource.OtherTopics or PairSource.Headlines
            && pair.Features[(int)PairFeature.Containment] < OwnWords)
        .Select(pair => pair with { IsSame = false });
}
