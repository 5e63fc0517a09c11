namespace NewsExtract.Classification;

/// <summary>
/// Chooses the blocks of the article by expected F-measure: with the blocks ordered by probability, the prefix that maximises
/// (1 + β²)·Σ kept p·w / (Σ kept w + β²·Σ all p·w), where w are words (Lewis 1995; Ye et al. 2012).
/// </summary>
internal static class ArticleSelection
{
    private const float Likely = 0.5f;

    /// <summary>More than the sums are rounded by.</summary>
    private const double Slack = 0.999;

    /// <param name="probabilities">How likely each block is article text.</param>
    /// <param name="weights">Words of each block.</param>
    /// <param name="beta">1 balances precision and recall; below 1 favours precision.</param>
    /// <param name="selected">Set to true for the chosen blocks.</param>
    public static void Choose(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> weights, double beta, Span<bool> selected)
    {
        int n = probabilities.Length;
        selected.Clear();
        if (n == 0)
        {
            return;
        }

        double expected = 0;
        for (int i = 0; i < n; i++)
        {
            expected += probabilities[i] * weights[i];
        }

        double beta2 = beta * beta;
        double least = LeastProbability(probabilities, weights, beta2 * expected);
        ulong[] keys = System.Buffers.ArrayPool<ulong>.Shared.Rent(n);
        int candidates = 0;
        for (int i = 0; i < n; i++)
        {
            // Positive floats order as their bits do; inverted for the highest first, the index below keeps ties in page order.
            keys[candidates] = ((ulong)~BitConverter.SingleToUInt32Bits(probabilities[i]) << 32) | (uint)i;
            candidates += probabilities[i] >= least ? 1 : 0;
        }

        Array.Sort(keys, 0, candidates);
        double kept = 0;
        double hits = 0;
        double best = -1;
        int take = 1;
        for (int i = 0; i < candidates; i++)
        {
            int block = (int)(uint)keys[i];
            kept += weights[block];
            hits += probabilities[block] * weights[block];
            double score = (1 + beta2) * hits / (kept + (beta2 * expected));
            if (score > best)
            {
                best = score;
                take = i + 1;
            }
        }

        for (int i = 0; i < take; i++)
        {
            selected[(int)(uint)keys[i]] = true;
        }

        System.Buffers.ArrayPool<ulong>.Shared.Return(keys);
    }

    /// <summary>
    /// A probability below which no block is chosen, so that only the few above it need to be ordered: a block helps only while it is likelier
    /// than the score so far (without its constant factor), and the best score is at least that of the blocks that are likely at all.
    /// </summary>
    private static double LeastProbability(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> weights, double missed)
    {
        double kept = 0;
        double hits = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] >= Likely)
            {
                kept += weights[i];
                hits += probabilities[i] * weights[i];
            }
        }

        return hits == 0 ? 0 : Slack * hits / (kept + missed);
    }
}
