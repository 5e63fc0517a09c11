namespace NewsExtract.Tool;

/// <summary>Stories that grow by an article at a time.</summary>
internal interface IStoryStream : IDisposable
{
    /// <summary>Puts an article into a story; the articles before it are known.</summary>
    /// <exception cref="InputException">The key was there before.</exception>
    /// <exception cref="IOException">The file of the stories cannot be written or read.</exception>
    public StoryPlace Add(string key, StorySignature article);
}

/// <summary>Where an article was put.</summary>
/// <param name="Story">Number of the story.</param>
/// <param name="IsNew">Whether the article is its first.</param>
/// <param name="Score">How likely it belongs there, 0 to 1.</param>
/// <param name="Merged">Stories that turned out to be this one, and are gone.</param>
/// <param name="CopyOf">Key of the article that it is a copy of; null when it is none.</param>
internal sealed record StoryPlace(long Story, bool IsNew, double Score, IReadOnlyList<long> Merged, string? CopyOf);

/// <summary>What the library does with stories. The seam at which a test puts answers of its own.</summary>
/// <param name="Sign">Signs an article, of which the names are still to be found.</param>
/// <param name="Compare">Compares two.</param>
/// <param name="OpenStream">Opens the stories of a file, or makes some without articles where none is given.</param>
internal sealed record StoryEngine(
    Func<Article, CancellationToken, StorySignature> Sign,
    Func<StorySignature, StorySignature, StoryComparison> Compare,
    Func<string?, IStoryStream> OpenStream)
{
    public static StoryEngine OfLibrary()
    {
        ArticlePipeline pipeline = new(NewsExtractOptions.Default);
        StoryComparer comparer = new();
        return new((article, cancellationToken) => pipeline.Process(article, cancellationToken).Signature!, comparer.Compare, IndexStories.Open);
    }
}
