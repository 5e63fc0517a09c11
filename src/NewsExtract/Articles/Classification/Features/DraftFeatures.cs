using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>
/// Features of the second stage (stacking; Wolpert 1992): where the first stage sees the article, how a block lies to that, and whether it
/// speaks of the same things. Not thread-safe.
/// </summary>
internal sealed class DraftFeatures
{
    /// <summary>Log-odds of a neighbour beyond the edge of the page: surely not article text.</summary>
    private const float NoNeighbour = -6;

    /// <summary>What a block costs the dense core, in words.</summary>
    private const float CorePenalty = 8;

    /// <summary>The vocabulary of the article so far as it is sure.</summary>
    private readonly byte[] _vocabulary = new byte[PageWords.Vocabulary];
    private float[] _values = [];
    private float[] _sums = [];
    private float[] _overlapSums = [];

    public void Compute(FeatureMatrix m, ReadOnlySpan<TextShape> shapes, PageWords pageWords)
    {
        int n = m.Rows;
        if (_values.Length <= n)
        {
            int size = n + (n / 2) + 1;
            (_values, _sums, _overlapSums) = (new float[size], new float[size], new float[size]);
        }

        ReadOnlySpan<float> draft = m.Column(BlockFeature.Draft);
        float positive = 0;
        for (int i = 0; i < n; i++)
        {
            // The expected gain of keeping the block, in words.
            float p = 1 / (1 + MathF.Exp(-draft[i]));
            _values[i] = ((2 * p) - 1) * shapes[i].Words;
            positive += p * shapes[i].Words;
            _sums[i + 1] = _sums[i] + (p * shapes[i].Words);
        }

        ReadOnlySpan<float> values = _values.AsSpan(0, n);
        ReadOnlySpan<float> sums = _sums.AsSpan(0, n + 1);
        Shift(m, BlockFeature.DraftBefore1, draft, -1);
        Shift(m, BlockFeature.DraftBefore2, draft, -2);
        Shift(m, BlockFeature.DraftBefore3, draft, -3);
        Shift(m, BlockFeature.DraftAfter1, draft, 1);
        Shift(m, BlockFeature.DraftAfter2, draft, 2);
        Shift(m, BlockFeature.DraftAfter3, draft, 3);
        NeighbourFeatures.Window(m, BlockFeature.DraftWindow3, sums, 3);
        NeighbourFeatures.Window(m, BlockFeature.DraftWindow8, sums, 8);
        Span<float> before = m.Column(BlockFeature.DraftShareBefore);
        for (int i = 0; i < n; i++)
        {
            before[i] = sums[i] / Math.Max(1, positive);
        }

        m.Column(BlockFeature.DraftPage).Fill(positive);
        BestRun.Columns(m, BlockFeature.InDraftRun, values, sums, 0.5f);
        BestRun.Columns(m, BlockFeature.InDraftCore, values, sums, CorePenalty);
        Cohesion(m, pageWords, draft);
    }

    private static void Shift(FeatureMatrix m, BlockFeature feature, ReadOnlySpan<float> source, int by)
    {
        m.Column(feature).Fill(NoNeighbour);
        NeighbourFeatures.Shift(m, feature, source, by);
    }

    /// <summary>Share of the longer words of a block that the surer half of the article also uses.</summary>
    private void Cohesion(FeatureMatrix m, PageWords pageWords, ReadOnlySpan<float> draft)
    {
        byte[] vocabulary = _vocabulary;
        Array.Clear(vocabulary);
        ReadOnlySpan<float> inCore = m.Column(BlockFeature.InDraftCore);
        for (int i = 0; i < draft.Length; i++)
        {
            if (inCore[i] > 0 && draft[i] > 1)
            {
                foreach (ushort word in pageWords.LongOf(i))
                {
                    vocabulary[word] = 1;
                }
            }
        }

        Span<float> overlap = m.Column(BlockFeature.CoreOverlap), names = m.Column(BlockFeature.CoreNames);
        for (int i = 0; i < draft.Length; i++)
        {
            ReadOnlySpan<ushort> words = pageWords.LongOf(i);
            int found = 0;
            foreach (ushort word in words)
            {
                found += vocabulary[word];
            }

            overlap[i] = words.IsEmpty ? 0 : (float)found / words.Length;
            names[i] = words.Length;
            _overlapSums[i + 1] = _overlapSums[i] + found - (words.Length * 0.3f);
        }

        NeighbourFeatures.Window(m, BlockFeature.CoreOverlapWindow, _overlapSums.AsSpan(0, draft.Length + 1), 4);
    }
}
