using NewsExtract.Models.Trees;

namespace NewsExtract.Classification;

/// <summary>What stands around a block on the page: position, the best runs of sentences, neighbours and windows. Not thread-safe.</summary>
internal sealed class NeighbourFeatures
{
    /// <summary>What a block costs a run that goes through it, in words: a low cost gives one long run, a high one the dense core.</summary>
    private const float PenaltyA = 6, PenaltyB = 12, PenaltyC = 30;

    private const float FarAway = 60;

    private float[] _goodSums = [];
    private float[] _wordSums = [];
    private float[] _oddsSums = [];

    public void Compute(FeatureMatrix m, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good, ReadOnlySpan<float> odds)
    {
        int n = m.Rows;
        if (_goodSums.Length <= n)
        {
            int size = n + (n / 2) + 1;
            (_goodSums, _wordSums, _oddsSums) = (new float[size], new float[size], new float[size]);
        }

        Span<float> goodSums = _goodSums.AsSpan(0, n + 1), wordSums = _wordSums.AsSpan(0, n + 1), oddsSums = _oddsSums.AsSpan(0, n + 1);
        for (int i = 0; i < n; i++)
        {
            goodSums[i + 1] = goodSums[i] + good[i];
            wordSums[i + 1] = wordSums[i] + shapes[i].Words;
            oddsSums[i + 1] = oddsSums[i] + odds[i];
        }

        Page(m, goodSums, wordSums);
        BestRun.Columns(m, BlockFeature.InRunA, good, goodSums, PenaltyA);
        BestRun.Columns(m, BlockFeature.InRunB, good, goodSums, PenaltyB);
        BestRun.Columns(m, BlockFeature.InRunC, good, goodSums, PenaltyC);

        Shift(m, BlockFeature.GoodBefore1, good, -1);
        Shift(m, BlockFeature.GoodBefore2, good, -2);
        Shift(m, BlockFeature.GoodBefore3, good, -3);
        Shift(m, BlockFeature.GoodAfter1, good, 1);
        Shift(m, BlockFeature.GoodAfter2, good, 2);
        Shift(m, BlockFeature.GoodAfter3, good, 3);
        ReadOnlySpan<float> words = m.Column(BlockFeature.Words);
        Shift(m, BlockFeature.WordsBefore1, words, -1);
        Shift(m, BlockFeature.WordsBefore2, words, -2);
        Shift(m, BlockFeature.WordsBefore3, words, -3);
        Shift(m, BlockFeature.WordsAfter1, words, 1);
        Shift(m, BlockFeature.WordsAfter2, words, 2);
        Shift(m, BlockFeature.WordsAfter3, words, 3);
        Shift(m, BlockFeature.LinkBefore1, m.Column(BlockFeature.LinkDensity), -1);
        Shift(m, BlockFeature.LinkAfter1, m.Column(BlockFeature.LinkDensity), 1);
        Shift(m, BlockFeature.EndsBefore1, m.Column(BlockFeature.EndsSentence), -1);
        Shift(m, BlockFeature.EndsAfter1, m.Column(BlockFeature.EndsSentence), 1);
        Shift(m, BlockFeature.FunctionBefore1, m.Column(BlockFeature.FunctionRate), -1);
        Shift(m, BlockFeature.FunctionAfter1, m.Column(BlockFeature.FunctionRate), 1);
        Shift(m, BlockFeature.OddsBefore1, odds, -1);
        Shift(m, BlockFeature.OddsAfter1, odds, 1);
        Shift(m, BlockFeature.OddsBefore2, odds, -2);
        Shift(m, BlockFeature.OddsAfter2, odds, 2);
        Window(m, BlockFeature.GoodWindow2, goodSums, 2);
        Window(m, BlockFeature.GoodWindow5, goodSums, 5);
        Window(m, BlockFeature.GoodWindow10, goodSums, 10);
        Window(m, BlockFeature.WordsWindow5, wordSums, 5);
        Window(m, BlockFeature.OddsWindow3, oddsSums, 3);
        Window(m, BlockFeature.OddsWindow8, oddsSums, 8);
        Gaps(m, good);
        ShortRuns(m.Column(BlockFeature.ShortNeighbours), words);
    }

    private static void Page(FeatureMatrix m, ReadOnlySpan<float> goodSums, ReadOnlySpan<float> wordSums)
    {
        int n = m.Rows;
        float allWords = wordSums[n];
        float allGood = goodSums[n];
        m.Column(BlockFeature.PageBlocks).Fill(n);
        m.Column(BlockFeature.PageWords).Fill(allWords);
        m.Column(BlockFeature.PageGoodShare).Fill(allGood / Math.Max(1, allWords));
        Span<float> byBlocks = m.Column(BlockFeature.PositionBlocks), byWords = m.Column(BlockFeature.PositionWords), byGood = m.Column(BlockFeature.PositionGood);
        Span<float> fromStart = m.Column(BlockFeature.BlocksFromStart), fromEnd = m.Column(BlockFeature.BlocksFromEnd);
        for (int i = 0; i < n; i++)
        {
            byBlocks[i] = i / (float)n;
            byWords[i] = wordSums[i] / Math.Max(1, allWords);
            byGood[i] = goodSums[i] / Math.Max(1, allGood);
            fromStart[i] = i;
            fromEnd[i] = n - 1 - i;
        }
    }

    internal static void Shift(FeatureMatrix m, BlockFeature feature, ReadOnlySpan<float> source, int by)
    {
        Span<float> column = m.Column(feature);
        int n = column.Length;
        if (n <= Math.Abs(by))
        {
            return;
        }

        if (by < 0)
        {
            source[..(n + by)].CopyTo(column[-by..]);
        }
        else
        {
            source[by..n].CopyTo(column);
        }
    }

    internal static void Window(FeatureMatrix m, BlockFeature feature, ReadOnlySpan<float> sums, int reach)
    {
        Span<float> column = m.Column(feature);
        int n = column.Length;
        for (int i = 0; i < n; i++)
        {
            column[i] = sums[Math.Min(n, i + reach + 1)] - sums[Math.Max(0, i - reach)];
        }
    }

    /// <summary>Blocks to the nearest sentence-like block before and after.</summary>
    private static void Gaps(FeatureMatrix m, ReadOnlySpan<float> good)
    {
        Span<float> before = m.Column(BlockFeature.GoodGapBefore), after = m.Column(BlockFeature.GoodGapAfter);
        float gap = FarAway;
        for (int i = 0; i < before.Length; i++)
        {
            before[i] = gap;
            gap = good[i] > 0 ? 1 : Math.Min(FarAway, gap + 1);
        }

        gap = FarAway;
        for (int i = after.Length - 1; i >= 0; i--)
        {
            after[i] = gap;
            gap = good[i] > 0 ? 1 : Math.Min(FarAway, gap + 1);
        }
    }

    /// <summary>How many short blocks (at most five words) stand around a block without a longer one between: menus and link lists come in rows.</summary>
    private static void ShortRuns(Span<float> column, ReadOnlySpan<float> words)
    {
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] <= 5)
            {
                continue;
            }

            column[start..i].Fill(i - start);
            if (i < words.Length)
            {
                column[i] = 0;
            }

            start = i + 1;
        }
    }
}
