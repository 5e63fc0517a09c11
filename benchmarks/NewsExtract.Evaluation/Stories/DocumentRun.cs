using NewsExtract.Evaluation.Stories.Clustering;
using NewsExtract.Evaluation.Stories.Corpora;

namespace NewsExtract.Evaluation.Stories;

/// <summary>What the library made of a set of clusters.</summary>
/// <param name="Set">The set.</param>
/// <param name="Dates">Whether dates were given.</param>
/// <param name="Signed">The signatures.</param>
/// <param name="Clusters">The cluster of each article: copies of one text where the set is of copies, else one story.</param>
internal sealed record DocumentRun(StoryDocumentSet Set, DateUse Dates, SignedArticles Signed, IReadOnlyList<int> Clusters)
{
    /// <summary>All pairs inside one family or topic, in order of the file.</summary>
    public IReadOnlyList<WithinPair> Within { get; private init; } = [];

    /// <summary>The pairs that are called copies, the earlier article first; only of a set of copies.</summary>
    public IReadOnlyList<(int First, int Second)> Copies { get; private init; } = [];

    /// <summary>Name of the run in files.</summary>
    public string FileName => Set.Name + Dates.FileSuffix(Set.HasDates);

    /// <summary>Name of the form of input in tables.</summary>
    public string Label => Dates.Label(Set.HasDates);

    /// <summary>Signs, clusters and compares the articles of a set.</summary>
    public static DocumentRun Of(StoryDocumentSet set, DateUse dates, bool extractsPages, StoryEngines engines, TextWriter progress, CancellationToken cancellationToken)
    {
        string name = $"{set.Name} {dates.Label(set.HasDates)}";
        SignedArticles signed = SignedArticles.Of(
            name, [.. set.Documents.Select(document => document.Record)], dates, extractsPages && set.HasCopies, engines, progress, cancellationToken);
        progress.WriteLine($"{name}: clustering");
        IStoryClusterer clusterer = engines.CreateClusterer();
        return new(set, dates, signed, set.HasCopies ? clusterer.Copies(signed.Signatures, cancellationToken) : clusterer.Stories(signed.Signatures, cancellationToken))
        {
            Within = WithinPair.AllOf(set.Documents, signed.Signatures, engines.Score, cancellationToken),
            Copies = set.HasCopies ? CopyPairs.Find(signed.Signatures, engines.IsCopy, cancellationToken) : [],
        };
    }
}
