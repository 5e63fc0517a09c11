using NewsExtract.Entities.Tagging;

namespace NewsExtract.Tests.Entities.Tagging;

/// <summary>Random scores of short sentences, and sums over all their paths one by one.</summary>
internal static class ChainSamples
{
    public static float[] Scores(int length, int seed, float width = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, length * TagScheme.RowLength).Select(_ => ((float)random.NextDouble() - 0.5f) * 2 * width)];
    }

    public static ChainTransitions Transitions(int seed) => new(Scores(1, seed), Scores(TagScheme.RowLength, seed + 1));

    /// <summary>All legal paths with their log scores.</summary>
    public static IEnumerable<(int[] Labels, double Score)> Paths(float[] scores, int length, ChainTransitions transitions, ulong[]? allowed = null)
    {
        foreach (int[] path in Extend([], length, allowed))
        {
            double score = transitions.Starts[path[0]] + scores[path[0]];
            for (int token = 1; token < length; token++)
            {
                score += transitions.Score(path[token - 1], path[token]) + scores[(token * TagScheme.RowLength) + path[token]];
            }

            yield return (path, score);
        }
    }

    private static IEnumerable<int[]> Extend(int[] path, int length, ulong[]? allowed)
    {
        if (path.Length == length)
        {
            return TagScheme.MayEnd(path[^1]) ? [path] : [];
        }

        return Enumerable.Range(0, TagScheme.LabelCount)
            .Where(label => allowed is null || (allowed[path.Length] >> label & 1) != 0)
            .Where(label => path.Length == 0 ? TagScheme.MayStart(label) : TagScheme.MayFollow(path[^1], label))
            .SelectMany(label => Extend([.. path, label], length, allowed));
    }
}
