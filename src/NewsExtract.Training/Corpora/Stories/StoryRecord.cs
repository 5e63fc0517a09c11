namespace NewsExtract.Training.Corpora.Stories;

/// <summary>An article as a set gives it.</summary>
/// <param name="Text">Its text; of a set of copies, the page.</param>
/// <param name="Title">Its headline; null when the set has none.</param>
/// <param name="Date">When it was published; null when the set does not say.</param>
internal sealed record StoryRecord(string Text, string? Title, DateTimeOffset? Date);
