namespace NewsExtract;

/// <summary>An article to add.</summary>
/// <param name="Id">Id.</param>
/// <param name="Signature">Signature.</param>
/// <param name="Arrived">Arrived.</param>
public sealed record StoryIndexEntry(string Id, StorySignature Signature, DateTimeOffset? Arrived = null);
