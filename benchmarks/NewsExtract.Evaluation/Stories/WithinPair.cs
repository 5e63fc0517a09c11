using NewsExtract.Evaluation.Stories.Corpora;
using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories;

/// <summary>Two articles of one family or topic.</summary>
/// <param name="First">An article.</param>
/// <param name="Second">A later one.</param>
/// <param name="Score">How likely they tell of one event.</param>
internal sealed record WithinPair(StoryDocument First, StoryDocument Second, double Score)
{
    /// <summary>Whether the gold says of both what they tell.</summary>
    public bool IsLabelled => First.Cluster is not null && Second.Cluster is not null;

    /// <summary>Whether the gold has both in one cluster.</summary>
    public bool IsSame => First.Cluster == Second.Cluster;

    /// <summary>All pairs, in order of the second article, then of the first.</summary>
    public static IReadOnlyList<WithinPair> AllOf(
        IReadOnlyList<StoryDocument> documents, IReadOnlyList<StorySignature> signatures, Func<StorySignature, StorySignature, double> score, CancellationToken cancellationToken)
        => [.. Enumerable.Range(0, documents.Count)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Where(second => documents[second].Group is not null)
            .SelectMany(second => Enumerable.Range(0, second)
                .Where(first => documents[first].Group == documents[second].Group)
                .Select(first => new WithinPair(documents[first], documents[second], score(signatures[first], signatures[second]))))];
}
