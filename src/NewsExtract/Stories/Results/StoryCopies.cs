namespace NewsExtract;

/// <summary>Articles of a story that are copies, excerpts or revisions of one text (syndication). Immutable.</summary>
/// <param name="Articles">At least two, in order of arrival.</param>
/// <param name="Earliest">The earliest by time; of those without a time, or with the same, the first to arrive.</param>
/// <param name="Fullest">The one with the most text; of several the first to arrive.</param>
public sealed record StoryCopies(IReadOnlyList<string> Articles, string Earliest, string Fullest);
