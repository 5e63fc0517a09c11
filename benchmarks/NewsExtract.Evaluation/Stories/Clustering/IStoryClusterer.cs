namespace NewsExtract.Evaluation.Stories.Clustering;

/// <summary>Clusters a stream of articles in order of arrival.</summary>
internal interface IStoryClusterer
{
    /// <summary>Which articles tell one story: a number for each.</summary>
    public IReadOnlyList<int> Stories(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken);

    /// <summary>Which articles are copies of one text: a number for each.</summary>
    public IReadOnlyList<int> Copies(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken);
}
