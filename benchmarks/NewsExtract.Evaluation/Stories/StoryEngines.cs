using NewsExtract.Evaluation.Stories.Clustering;

namespace NewsExtract.Evaluation.Stories;

/// <summary>What is scored; a test puts its own in place of the library's. All of it is called from many threads but the clusterer.</summary>
/// <param name="ReadPage">Extracts the article of a page.</param>
/// <param name="Sign">Signs an article of which the entities are still to be found.</param>
/// <param name="Score">How likely two articles tell of one event.</param>
/// <param name="IsCopy">Whether one article is a copy of another.</param>
/// <param name="CreateClusterer">Makes a clusterer without articles.</param>
internal sealed record StoryEngines(
    Func<string, CancellationToken, Article> ReadPage,
    Func<StoryText, CancellationToken, StorySignature> Sign,
    Func<StorySignature, StorySignature, double> Score,
    Func<StorySignature, StorySignature, bool> IsCopy,
    Func<IStoryClusterer> CreateClusterer)
{
    /// <summary>The library with its embedded models.</summary>
    public static StoryEngines OfLibrary()
    {
        ArticleExtractor extractor = new();
        EntityTagger tagger = new();
        EntityLinker linker = new();
        StorySigner signer = new();
        StoryComparer comparer = new();
        return new(
            (page, cancellationToken) => extractor.ExtractPlainText(page, cancellationToken: cancellationToken),
            (story, cancellationToken) =>
            {
                DateOnly? published = story.Published is { } time ? DateOnly.FromDateTime(time.DateTime) : null;
                return signer.Sign(story.WithNames(tagger, linker, published, cancellationToken));
            },
            comparer.Score,
            IsCopy,
            () => new IndexClusterer(() => new StoryIndex()));

        // Texts without a word sequence in common are most of all pairs, and are told apart without a comparison.
        bool IsCopy(StorySignature first, StorySignature second)
            => first.Resemblance(second) > 0 && comparer.Compare(first, second).Relation == StoryRelation.NearDuplicate;
    }
}
