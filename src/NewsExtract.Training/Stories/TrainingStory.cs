namespace NewsExtract.Training.Stories;

/// <summary>An article to train on.</summary>
/// <param name="Story">The article, its date hidden: labels made of dates must not be learned from them.</param>
/// <param name="Cluster">Its story; null when unknown.</param>
/// <param name="Group">Its topic or family; null when it has none.</param>
/// <param name="Day">The day it was published, as a day number; null when unknown.</param>
internal sealed record TrainingStory(StoryText Story, string? Cluster, string? Group, int? Day);
