using NewsExtract.Evaluation.Stories.Corpora;
using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories;

/// <summary>How well copies are told from texts that only look like copies.</summary>
/// <param name="Levels">One for each level, in ordinal order.</param>
/// <param name="All">All articles together.</param>
internal sealed record CopyScore(IReadOnlyList<CopyLevelScore> Levels, CopyLevelScore All)
{
    private const string AllLevels = "all";

    /// <summary>Scores a run over a set of copies.</summary>
    public static CopyScore Of(DocumentRun run) => new(
        [.. run.Set.Documents.Select(document => document.Level).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(level => Of(run, level, document => document.Level == level))],
        Of(run, AllLevels, _ => true));

    /// <summary>The scores that a gate may hold, by name.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics() =>
    [
        .. Levels.Where(level => level.Copies > 0).Select(level => KeyValuePair.Create("found." + level.Name, level.LinkedShare)),
        .. Levels.Append(All).Where(level => level.Pairs > 0).Select(level => KeyValuePair.Create("apart." + level.Name, 1 - level.MistakenShare)),
    ];

    private static CopyLevelScore Of(DocumentRun run, string name, Func<StoryDocument, bool> isOfLevel)
    {
        IReadOnlyList<StoryDocument> documents = run.Set.Documents;
        HashSet<(int, int)> linked = [.. run.Copies];
        Dictionary<string, int> originals = [];
        foreach (int number in Enumerable.Range(0, documents.Count).Where(number => documents[number] is { Cluster: not null, Level: StoryDocumentSet.OriginalLevel }))
        {
            originals.TryAdd(documents[number].Cluster!, number);
        }

        (int Copy, int Original)[] copies =
        [
            .. Enumerable.Range(0, documents.Count)
                .Where(number => documents[number] is { Cluster: not null, Level: not StoryDocumentSet.OriginalLevel } document && isOfLevel(document) && originals.ContainsKey(document.Cluster))
                .Select(number => (number, originals[documents[number].Cluster!])),
        ];
        string[] clusters = [.. documents.Where(isOfLevel).Select(document => document.Cluster).OfType<string>()];
        long others = Pairings(clusters.Length) - clusters.CountBy(cluster => cluster).Sum(cluster => Pairings(cluster.Value));
        return new(
            name,
            copies.Length,
            copies.Count(pair => linked.Contains((Math.Min(pair.Copy, pair.Original), Math.Max(pair.Copy, pair.Original)))),
            copies.Count(pair => run.Clusters[pair.Copy] == run.Clusters[pair.Original]),
            others,
            run.Copies.Count(pair => IsMistaken(documents[pair.First], documents[pair.Second])));

        bool IsMistaken(StoryDocument first, StoryDocument second)
            => first.Cluster is not null && second.Cluster is not null && first.Cluster != second.Cluster && isOfLevel(first) && isOfLevel(second);
    }

    private static long Pairings(long count) => count * (count - 1) / 2;
}

/// <summary>What became of the articles of one level.</summary>
/// <param name="Name">The level.</param>
/// <param name="Copies">Articles whose original is in the set.</param>
/// <param name="Linked">Those of them that are called a copy of their original.</param>
/// <param name="Grouped">Those of them that are in one group with their original.</param>
/// <param name="Pairs">Pairs of articles, both of the level, that are no copies.</param>
/// <param name="Mistaken">Those of them that are called copies.</param>
internal sealed record CopyLevelScore(string Name, int Copies, int Linked, int Grouped, long Pairs, int Mistaken)
{
    /// <summary>Share of the copies that are called copies of their originals.</summary>
    public double LinkedShare => Copies > 0 ? (double)Linked / Copies : double.NaN;

    /// <summary>Share of the copies that are in one group with their originals.</summary>
    public double GroupedShare => Copies > 0 ? (double)Grouped / Copies : double.NaN;

    /// <summary>Share of the pairs of no copies that are called copies.</summary>
    public double MistakenShare => Pairs > 0 ? (double)Mistaken / Pairs : double.NaN;
}
