using System.Text.Json;

namespace NewsExtract.Training.Corpora.Stories;

/// <summary>An article of a set of clusters.</summary>
/// <param name="Id">Its id, as it stands in the file.</param>
/// <param name="Record">The article.</param>
internal sealed record StoryDocument(JsonElement Id, StoryRecord Record)
{
    /// <summary>The cluster it belongs to; null when it stands between the others to be mistaken for one of them.</summary>
    public string? Cluster { get; init; }

    /// <summary>The family or topic: articles that are easily mistaken for one story. Null when the set has none.</summary>
    public string? Group { get; init; }

    /// <summary>How much it was changed when it was copied; null in a set of stories.</summary>
    public string? Level { get; init; }
}
