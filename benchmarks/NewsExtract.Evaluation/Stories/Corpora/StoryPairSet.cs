using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories.Corpora;

/// <summary>Pairs of articles that people have judged.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Path">Its file.</param>
/// <param name="Pairs">The pairs in the order of the file.</param>
internal sealed record StoryPairSet(string Name, string Path, IReadOnlyList<LabelledPair> Pairs)
{
    /// <summary>Whether a date can be hidden.</summary>
    public bool HasDates { get; } = Pairs.Any(pair => pair.First.Date is not null || pair.Second.Date is not null);

    /// <summary>Whether every pair is either of one story or not, and nothing between.</summary>
    public bool IsBinary { get; } = Pairs.All(pair => pair.Gold is 0 or 1);
}
