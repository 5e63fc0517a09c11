using System.Globalization;

namespace NewsExtract.Evaluation.Stories.Clustering;

/// <summary>Clusters a stream by a story index, and takes the stories as they are after the last article.</summary>
/// <param name="createIndex">Makes an empty index.</param>
internal sealed class IndexClusterer(Func<StoryIndex> createIndex) : IStoryClusterer
{
    /// <inheritdoc/>
    public IReadOnlyList<int> Stories(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
    {
        using StoryIndex index = Fill(articles, cancellationToken);
        return [.. articles.Select((_, number) => (int)index.StoryOf(IdOf(number))!.Value)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Copies(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
    {
        using StoryIndex index = Fill(articles, cancellationToken);
        int[] groups = [.. Enumerable.Range(0, articles.Count)];
        foreach (StoryCopies copies in index.GetStories().SelectMany(story => story.Copies))
        {
            foreach (string id in copies.Articles)
            {
                groups[NumberOf(id)] = NumberOf(copies.Articles[0]);
            }
        }

        return groups;
    }

    private StoryIndex Fill(IReadOnlyList<StorySignature> articles, CancellationToken cancellationToken)
    {
        StoryIndex index = createIndex();
        for (int number = 0; number < articles.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Add(IdOf(number), articles[number]);
        }

        return index;
    }

    private static string IdOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string id) => int.Parse(id, CultureInfo.InvariantCulture);
}
