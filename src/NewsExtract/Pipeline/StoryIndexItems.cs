namespace NewsExtract;

/// <summary>Lets a story index take the items of a pipeline.</summary>
public static class StoryIndexItems
{
    /// <summary>Adds an item under its id and puts it into a story, or begins one with it.</summary>
    /// <param name="index">The index.</param>
    /// <param name="item">The item.</param>
    /// <param name="arrived">When it arrived; its time when the time of publication is not known.</param>
    /// <param name="cancellationToken">Stops waiting for other writers, and the work.</param>
    /// <exception cref="ArgumentException">The item has no id, or one that the index has already; or it has no signature, since processing failed or <see cref="NewsExtractOptions.SignsStories"/> is false.</exception>
    public static StoryAssignment Add(this IStoryIndex index, NewsItem item, DateTimeOffset? arrived = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        StorySignature signature = SignatureOf(item);
        if (string.IsNullOrEmpty(item.Id))
        {
            throw new ArgumentException($"Item {item.Number} has no id, which an index tells its articles by. Give the document one ({nameof(NewsDocument)}.{nameof(NewsDocument.Id)}).", nameof(item));
        }

        return index.Add(item.Id, signature, arrived, cancellationToken);
    }

    /// <summary>Finds the articles that resemble an item most, the best first, the item itself left out where the index has its id. Changes nothing.</summary>
    /// <param name="index">The index.</param>
    /// <param name="item">The item, which need not be in the index.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The item has no signature, since processing failed or <see cref="NewsExtractOptions.SignsStories"/> is false.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public static IReadOnlyList<StoryMatch> FindSimilar(this IStoryIndex index, NewsItem item, int count, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        StorySignature signature = SignatureOf(item);
        if (string.IsNullOrEmpty(item.Id) || index.StoryOf(item.Id) is null)
        {
            return index.FindSimilar(signature, count, cancellationToken);
        }

        IReadOnlyList<StoryMatch> matches = index.FindSimilar(signature, count == int.MaxValue ? count : count + 1, cancellationToken);
        return [.. matches.Where(match => match.Id != item.Id).Take(count)];
    }

    private static StorySignature SignatureOf(NewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Signature is { } signature)
        {
            return signature;
        }

        string name = item.Id is { } id ? $"Item '{id}'" : $"Item {item.Number}";
        throw item.Error is { } error
            ? new ArgumentException($"{name} has no signature, since processing it failed: {error.Message} Skip items that are failed ({nameof(NewsItem.IsFailed)}).", nameof(item), error)
            : new ArgumentException($"{name} has no signature. Set {nameof(NewsExtractOptions)}.{nameof(NewsExtractOptions.SignsStories)}.", nameof(item));
    }
}
