namespace NewsExtract.Evaluation.Stories.Clustering;

/// <summary>Looks at every pair of a set for copies, however unlike its articles are: what an index must not miss, and must not make up.</summary>
internal static class CopyPairs
{
    /// <summary>The pairs that are called copies, in order, the earlier article first.</summary>
    public static IReadOnlyList<(int First, int Second)> Find(
        IReadOnlyList<StorySignature> articles, Func<StorySignature, StorySignature, bool> isCopy, CancellationToken cancellationToken)
        => [.. Enumerable.Range(0, articles.Count)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .SelectMany(second => Enumerable.Range(0, second).Where(first => isCopy(articles[first], articles[second])).Select(first => (first, second)))];

    /// <summary>Groups of what the pairs join, through others, too: a number for each article, that of the first in its group.</summary>
    public static IReadOnlyList<int> Groups(int articleCount, IEnumerable<(int First, int Second)> pairs)
    {
        int[] groups = [.. Enumerable.Range(0, articleCount)];
        foreach (var (first, second) in pairs)
        {
            int a = Root(first);
            int b = Root(second);
            groups[Math.Max(a, b)] = Math.Min(a, b);
        }

        return [.. groups.Select((_, number) => Root(number))];

        int Root(int number)
        {
            while (groups[number] != number)
            {
                groups[number] = groups[groups[number]];
                number = groups[number];
            }

            return number;
        }
    }
}
