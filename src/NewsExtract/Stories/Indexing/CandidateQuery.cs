namespace NewsExtract.Stories.Indexing;

/// <summary>
/// Which articles are worth comparing with one. A store takes the latest articles of each key of <see cref="CandidateKeys"/>, as many as that says, adds up the weights of the keys
/// that brought an article, leaves out those outside of the window, and gives the heaviest, of two as heavy the later. Weights are whole numbers, so the order of adding is free.
/// </summary>
/// <param name="Signature">The article.</param>
/// <param name="Time">Its time; <see cref="StoredArticle.NoTime"/> when not known.</param>
/// <param name="Window">How far apart in time candidates may be.</param>
/// <param name="Most">Candidates at most.</param>
internal readonly record struct CandidateQuery(StorySignature Signature, long Time, TimeWindow Window, int Most);
