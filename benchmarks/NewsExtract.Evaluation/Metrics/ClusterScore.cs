using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>How far two partitions of the same articles agree.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="GoldClusters">Clusters of the gold.</param>
/// <param name="FoundClusters">Clusters found.</param>
internal sealed record ClusterScore(int Articles, int GoldClusters, int FoundClusters)
{
    /// <summary>B-cubed (Bagga and Baldwin 1998).</summary>
    public required Scores BCubed { get; init; }

    /// <summary>Precision and recall of the pairs of articles in one cluster; 1 where there are no such pairs.</summary>
    public required Scores Pairs { get; init; }

    /// <summary>Adjusted Rand index (Hubert and Arabie 1985): 1 for the same partition, 0 for chance.</summary>
    public required double AdjustedRand { get; init; }

    /// <summary>V-measure (Rosenberg and Hirschberg 2007): harmonic mean of homogeneity and completeness.</summary>
    public required double VMeasure { get; init; }

    /// <summary>Share of articles that belong to the commonest gold cluster of their cluster.</summary>
    public required double Purity { get; init; }

    /// <summary>Mean number of clusters over which a gold cluster is spread; 1 at best.</summary>
    public required double Fragmentation { get; init; }

    /// <summary>Scores the two clusters of every article.</summary>
    public static ClusterScore Of<TGold, TFound>(IReadOnlyCollection<(TGold Gold, TFound Found)> articles)
        where TGold : notnull
        where TFound : notnull
    {
        Dictionary<TGold, int> gold = articles.CountBy(article => article.Gold).ToDictionary();
        Dictionary<TFound, int> found = articles.CountBy(article => article.Found).ToDictionary();
        Dictionary<(TGold Gold, TFound Found), int> joint = articles.CountBy(article => article).ToDictionary();
        double inBoth = Pairings(joint.Values);
        double inGold = Pairings(gold.Values);
        double inFound = Pairings(found.Values);
        return new(articles.Count, gold.Count, found.Count)
        {
            BCubed = Training.Metrics.BCubed.Of(articles).Scores,
            Pairs = new(inFound > 0 ? inBoth / inFound : 1, inGold > 0 ? inBoth / inGold : 1),
            AdjustedRand = Adjust(inBoth, inGold, inFound, articles.Count),
            VMeasure = Scores.HarmonicMean(
                Explained(gold.Values, joint.Select(cell => (cell.Value, found[cell.Key.Found]))),
                Explained(found.Values, joint.Select(cell => (cell.Value, gold[cell.Key.Gold])))),
            Purity = (double)joint.GroupBy(cell => cell.Key.Found).Sum(cluster => cluster.Max(cell => cell.Value)) / articles.Count,
            Fragmentation = (double)joint.Count / gold.Count,
        };
    }

    private static double Pairings(IEnumerable<int> sizes) => sizes.Sum(size => size * (size - 1.0) / 2);

    private static double Adjust(double inBoth, double inGold, double inFound, int count)
    {
        double expected = count > 1 ? inGold * inFound / (count * (count - 1.0) / 2) : 0;
        double most = (inGold + inFound) / 2;
        return most == expected ? 1 : (inBoth - expected) / (most - expected);
    }

    // The share of the entropy of one partition that is gone when the other is known; the cells with the size of the other's cluster.
    private static double Explained(IReadOnlyCollection<int> sizes, IEnumerable<(int Cell, int Cluster)> cells)
    {
        double count = sizes.Sum();
        double entropy = -sizes.Sum(size => size / count * Math.Log(size / count));
        double left = -cells.Sum(cell => cell.Cell / count * Math.Log((double)cell.Cell / cell.Cluster));
        return entropy == 0 ? 1 : 1 - (left / entropy);
    }
}
