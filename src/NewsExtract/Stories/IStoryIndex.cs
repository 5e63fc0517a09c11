using NewsExtract.Stories.Indexing;

namespace NewsExtract;

/// <summary>
/// Sorts a stream of articles into stories as they arrive, and finds articles that resemble one. Implementations say whether they are thread-safe. A call that is cancelled throws an
/// <see cref="OperationCanceledException"/>; it has changed nothing then, but for batches in memory, of which the first articles may have been added.
/// </summary>
public interface IStoryIndex
{
    /// <summary>How many articles it holds.</summary>
    public int Count { get; }

    /// <summary>How many stories these are.</summary>
    public int StoryCount { get; }

    /// <summary>Adds an article and puts it into a story, or begins one with it.</summary>
    /// <param name="id">What the caller calls the article.</param>
    /// <param name="signature">The signed article.</param>
    /// <param name="arrived">When it arrived; its time when the time of publication is not known.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <exception cref="ArgumentException">The id is empty, or the index has it.</exception>
    public StoryAssignment Add(string id, StorySignature signature, DateTimeOffset? arrived = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds articles in their order, with the same answers as one by one. An index that is kept on disk or in a database writes them together, which is faster: all of them or, when
    /// one is refused, none.
    /// </summary>
    /// <param name="entries">The articles.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work. <see cref="AddMissing"/> goes on with what was stopped.</param>
    /// <returns>Where each was put.</returns>
    /// <exception cref="ArgumentException">An id is empty, there twice, or the index has it; nothing was added.</exception>
    public IReadOnlyList<StoryAssignment> AddRange(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
    {
        IndexBatches.Check(entries, id => StoryOf(id) is not null);
        return [.. entries.Select(entry => Add(entry.Id, entry.Signature, entry.Arrived, cancellationToken))];
    }

    /// <summary>As <see cref="AddRange"/>, but passes over articles whose ids the index has, and those whose ids are there twice: to go on with a load that was cut short.</summary>
    /// <param name="entries">The articles.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <returns>Where each was put; null for those that were there.</returns>
    /// <exception cref="ArgumentException">An id is empty; nothing was added.</exception>
    public IReadOnlyList<StoryAssignment?> AddMissing(IReadOnlyList<StoryIndexEntry> entries, CancellationToken cancellationToken = default)
        => IndexBatches.AddMissing(entries, id => StoryOf(id) is not null, missing => AddRange(missing, cancellationToken));

    /// <summary>Finds the articles that resemble one most, the best first, of those as good the first to arrive. Changes nothing.</summary>
    /// <param name="signature">The signed article, which need not be in the index.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<StoryMatch> FindSimilar(StorySignature signature, int count, CancellationToken cancellationToken = default);

    /// <summary>Takes an article out; a story goes with its last one. Ids of articles may be used again, those of stories never are.</summary>
    /// <param name="id">The article.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id, CancellationToken cancellationToken = default);

    /// <summary>Takes all articles out whose time (of publication, or else of arrival) lies before another. Those without one stay.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <returns>How many were taken out.</returns>
    public int Forget(DateTimeOffset before, CancellationToken cancellationToken = default);

    /// <summary>The story of an article; null when the index does not have it.</summary>
    /// <param name="id">The article.</param>
    public long? StoryOf(string id);

    /// <summary>A story, or the one it was merged into; null when there is none.</summary>
    /// <param name="storyId">The story.</param>
    public Story? GetStory(long storyId);

    /// <summary>All stories by id.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<Story> GetStories(CancellationToken cancellationToken = default);
}
