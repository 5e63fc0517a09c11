using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>The run of blocks with the largest sum of sentence words less a penalty a block (maximum subarray, Kadane), and where a block stands to it.</summary>
internal static class BestRun
{
    private const float FarAway = 80;

    /// <summary>Fills five columns from <paramref name="first"/> on: inside, blocks from its start and to its end, its share of the page's sentence words, its words.</summary>
    public static void Columns(FeatureMatrix m, BlockFeature first, ReadOnlySpan<float> good, ReadOnlySpan<float> goodSums, float penalty)
    {
        int n = m.Rows;
        (int start, int end) = Find(good, penalty);
        Span<float> inside = m.Column(first), fromStart = m.Column(first + 1), fromEnd = m.Column(first + 2);
        float words = goodSums[end] - goodSums[start];
        m.Column(first + 3).Fill(words / Math.Max(1, goodSums[n]));
        m.Column(first + 4).Fill(words);
        for (int i = 0; i < n; i++)
        {
            inside[i] = i >= start && i < end ? 1 : 0;
            fromStart[i] = Math.Clamp(i - start, -FarAway, FarAway);
            fromEnd[i] = Math.Clamp(end - 1 - i, -FarAway, FarAway);
        }
    }

    private static (int Start, int End) Find(ReadOnlySpan<float> good, float penalty)
    {
        float best = 0;
        float sum = 0;
        int start = 0;
        (int Start, int End) run = (0, 0);
        for (int i = 0; i < good.Length; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }

            sum += good[i] - penalty;
            if (sum > best)
            {
                best = sum;
                run = (start, i + 1);
            }
        }

        return run;
    }
}
