namespace NewsExtract.Stories.Indexing;

/// <summary>Some articles of a story in order of arrival.</summary>
/// <param name="Story">The story.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="Articles">Those at the positions of <see cref="EvenSample"/>.</param>
internal readonly record struct StorySample(long Story, int Count, IReadOnlyList<StoredArticle> Articles);
