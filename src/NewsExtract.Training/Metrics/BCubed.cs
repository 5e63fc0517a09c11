namespace NewsExtract.Training.Metrics;

/// <summary>
/// B-cubed (Bagga and Baldwin 1998) over mentions, micro: the shares of all mentions of all documents in one mean. A mention that
/// stands on one side only counts there with a share of zero.
/// </summary>
/// <param name="PrecisionSum">Sum over the mentions found of the share of their cluster that is in their gold cluster.</param>
/// <param name="Found">Mentions found.</param>
/// <param name="RecallSum">Sum over the mentions of the gold of the share of their gold cluster that is in their cluster.</param>
/// <param name="Gold">Mentions of the gold.</param>
internal readonly record struct BCubed(double PrecisionSum, int Found, double RecallSum, int Gold)
{
    /// <summary>Precision, recall and their F1.</summary>
    public Scores Scores => new(Found > 0 ? PrecisionSum / Found : 0, Gold > 0 ? RecallSum / Gold : 0);

    /// <summary>Counts a document whose mentions are given on both sides: two clusters for each mention.</summary>
    public static BCubed Of<TGold, TFound>(IReadOnlyCollection<(TGold Gold, TFound Found)> mentions)
        where TGold : notnull
        where TFound : notnull
        => Of(
            [.. mentions.Select((mention, number) => (number, mention.Gold))],
            [.. mentions.Select((mention, number) => (number, mention.Found))]);

    /// <summary>Counts a document: the clusters of the gold's mentions and of those found, each mention by its key and at most once a side.</summary>
    public static BCubed Of<TKey, TGold, TFound>(IReadOnlyCollection<(TKey Key, TGold Cluster)> gold, IReadOnlyCollection<(TKey Key, TFound Cluster)> found)
        where TKey : notnull
        where TGold : notnull
        where TFound : notnull
    {
        Dictionary<TKey, TFound> foundOf = found.ToDictionary(mention => mention.Key, mention => mention.Cluster);
        Dictionary<TGold, int> goldSizes = gold.CountBy(mention => mention.Cluster).ToDictionary();
        Dictionary<TFound, int> foundSizes = found.CountBy(mention => mention.Cluster).ToDictionary();
        double precision = 0, recall = 0;
        foreach (var ((goldCluster, foundCluster), both) in gold.Where(mention => foundOf.ContainsKey(mention.Key)).CountBy(mention => (mention.Cluster, foundOf[mention.Key])))
        {
            precision += (double)both * both / foundSizes[foundCluster];
            recall += (double)both * both / goldSizes[goldCluster];
        }

        return new(precision, found.Count, recall, gold.Count);
    }

    /// <summary>Adds documents.</summary>
    public static BCubed operator +(BCubed left, BCubed right) => new(
        left.PrecisionSum + right.PrecisionSum, left.Found + right.Found, left.RecallSum + right.RecallSum, left.Gold + right.Gold);
}
