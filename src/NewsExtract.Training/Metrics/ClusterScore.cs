namespace NewsExtract.Training.Metrics;

/// <summary>B-cubed (Bagga and Baldwin 1998) of clusters of the same mentions, micro: the mean over all mentions of all documents.</summary>
/// <param name="Precision">Sum over the mentions of the share of their cluster that is right.</param>
/// <param name="Recall">Sum over the mentions of the share of their gold cluster that is found.</param>
/// <param name="Count">The mentions.</param>
internal readonly record struct ClusterScore(double Precision, double Recall, int Count)
{
    /// <summary>The means and their F1.</summary>
    public Scores Scores => new(Count > 0 ? Precision / Count : 0, Count > 0 ? Recall / Count : 0);

    /// <summary>The score of one document: gold cluster and found cluster of each mention.</summary>
    public static ClusterScore Of(IReadOnlyCollection<(string Gold, int Found)> mentions)
    {
        Dictionary<string, int> gold = mentions.CountBy(mention => mention.Gold).ToDictionary();
        Dictionary<int, int> found = mentions.CountBy(mention => mention.Found).ToDictionary();
        double precision = 0;
        double recall = 0;
        foreach (((string goldCluster, int foundCluster), int both) in mentions.CountBy(mention => mention))
        {
            precision += (double)both * both / found[foundCluster];
            recall += (double)both * both / gold[goldCluster];
        }

        return new(precision, recall, mentions.Count);
    }

    public static ClusterScore operator +(ClusterScore a, ClusterScore b) => new(a.Precision + b.Precision, a.Recall + b.Recall, a.Count + b.Count);
}
