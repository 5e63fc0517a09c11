using NewsExtract.Training.Corpora.Stories;

namespace NewsExtract.Evaluation.Stories.Corpora;

/// <summary>A stream of articles with the cluster of each.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Path">Its file.</param>
/// <param name="Documents">The articles in the order of the file.</param>
internal sealed record StoryDocumentSet(string Name, string Path, IReadOnlyList<StoryDocument> Documents)
{
    /// <summary>The level of an article that the others of its cluster were copied from.</summary>
    public const string OriginalLevel = "orig";

    /// <summary>Whether a date can be hidden.</summary>
    public bool HasDates { get; } = Documents.Any(document => document.Record.Date is not null);

    /// <summary>Whether its articles belong to families or topics.</summary>
    public bool HasGroups { get; } = Documents.Any(document => document.Group is not null);

    /// <summary>Whether its clusters are copies of one text rather than articles on one event.</summary>
    public bool HasCopies { get; } = Documents.Any(document => document.Level is not null);
}
