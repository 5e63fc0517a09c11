namespace NewsExtract.Samples;

/// <summary>A piece of an article for a retrieval index: what a search finds, and what it may be filtered by.</summary>
/// <param name="Id">Number of the article and of the piece in it.</param>
/// <param name="Markdown">The blocks of the piece.</param>
/// <param name="Title">The headline, which a piece from the middle of an article needs to be understood.</param>
/// <param name="Url">Where the article stands.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Entities">Whom and what the piece names, by the usual name.</param>
internal sealed record ArticleChunk(string Id, string Markdown, string? Title, string? Url, DateTimeOffset? Published, IReadOnlyList<string> Entities);
