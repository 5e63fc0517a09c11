using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;

namespace NewsExtract.Classification;

/// <summary>What came before a block on the page: the line that opened its section, the headline, the mood of the vocabulary so far.</summary>
internal static class SequenceFeatures
{
    private const float FarAway = 80;
    private const float Decay = 0.85f;
    private const int WindowReach = 8;

    /// <summary>A headline repeats at least this share of the words of the page's title.</summary>
    private const float TitleCover = 0.7f;

    public static void Compute(FeatureMatrix m, SegmentedPage page, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good, ReadOnlySpan<float> odds)
    {
        Openers(m, page, shapes, good, odds);
        Titles(m, shapes, good);
        Windows(m, shapes, good);
    }

    private static void Openers(FeatureMatrix m, SegmentedPage page, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good, ReadOnlySpan<float> odds)
    {
        Span<float> opener = m.Column(BlockFeature.OpenerOdds), distance = m.Column(BlockFeature.OpenerDistance), heading = m.Column(BlockFeature.HeadingOdds);
        Span<float> decayed = m.Column(BlockFeature.DecayedOdds), worst = m.Column(BlockFeature.WorstOddsSoFar);
        ReadOnlySpan<float> whole = m.Column(BlockFeature.WholeOdds);
        float lastOpener = 0;
        float lastHeading = 0;
        float since = FarAway;
        float sum = 0;
        float least = 0;
        bool started = false;
        for (int i = 0; i < odds.Length; i++)
        {
            opener[i] = lastOpener;
            distance[i] = since;
            heading[i] = lastHeading;
            decayed[i] = sum;
            worst[i] = least;
            sum = (sum * Decay) + odds[i];
            since = Math.Min(FarAway, since + 1);

            // The first short line after text opens a section; the short lines behind it belong to that section.
            bool isShort = shapes[i].Words <= 8 && good[i] == 0;
            if (isShort && (i == 0 || good[i - 1] > 0))
            {
                (lastOpener, since) = (odds[i] + whole[i], 1);
            }

            if (page.Blocks[i].Kind == BlockKind.Heading || (isShort && i + 1 < odds.Length && good[i + 1] > 0))
            {
                lastHeading = odds[i] + whole[i];
            }

            started |= good[i] > 0;
            least = started ? Math.Min(least, whole[i]) : 0;
        }
    }

    private static void Titles(FeatureMatrix m, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good)
    {
        Span<float> since = m.Column(BlockFeature.BlocksSinceTitle), before = m.Column(BlockFeature.TitlesBefore), goodSince = m.Column(BlockFeature.GoodSinceTitle);
        ReadOnlySpan<float> cover = m.Column(BlockFeature.TitleCover), share = m.Column(BlockFeature.TitleShare);
        float distance = FarAway;
        float sum = 0;
        int count = 0;
        for (int i = 0; i < since.Length; i++)
        {
            since[i] = distance;
            before[i] = count;
            goodSince[i] = sum;
            distance = Math.Min(FarAway, distance + 1);
            sum += good[i];
            if (cover[i] >= TitleCover && share[i] >= 0.6f && shapes[i].Words >= 2)
            {
                (distance, sum) = (1, 0);
                count++;
            }
        }
    }

    private static void Windows(FeatureMatrix m, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good)
    {
        Span<float> goodBlocks = m.Column(BlockFeature.GoodBlocksWindow8), shortBlocks = m.Column(BlockFeature.ShortBlocksWindow8);
        int n = goodBlocks.Length;
        int goods = 0;
        int shorts = 0;
        for (int i = -WindowReach; i < n; i++)
        {
            int enter = i + WindowReach;
            if (enter < n)
            {
                goods += good[enter] > 0 ? 1 : 0;
                shorts += shapes[enter].Words <= 3 ? 1 : 0;
            }

            int leave = i - WindowReach - 1;
            if (leave >= 0)
            {
                goods -= good[leave] > 0 ? 1 : 0;
                shorts -= shapes[leave].Words <= 3 ? 1 : 0;
            }

            if (i >= 0)
            {
                goodBlocks[i] = goods;
                shortBlocks[i] = shorts;
            }
        }
    }
}
