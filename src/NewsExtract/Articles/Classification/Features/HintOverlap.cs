using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>How much of a block stands in the article body and the summary that the page's structured data give: the share of its word trigrams.</summary>
internal static class HintOverlap
{
    public static void Compute(FeatureMatrix matrix, SegmentedPage page, PageHints hints)
    {
        if (hints.ArticleBody is { Length: > 200 } body)
        {
            matrix.Column(BlockFeature.HasBody).Fill(1);
            Overlap(matrix.Column(BlockFeature.BodyOverlap), page, Trigrams(body));
        }

        if (hints.Summary is { Length: > 20 } summary)
        {
            Overlap(matrix.Column(BlockFeature.SummaryOverlap), page, Trigrams(summary));
        }
    }

    private static HashSet<uint> Trigrams(string text)
    {
        var trigrams = new HashSet<uint>(text.Length / 5);
        uint a = 0;
        uint b = 0;
        foreach (uint c in new WordHashes(text))
        {
            trigrams.Add(StableHash.Combine(StableHash.Combine(a, b), c));
            (a, b) = (b, c);
        }

        return trigrams;
    }

    private static void Overlap(Span<float> column, SegmentedPage page, HashSet<uint> trigrams)
    {
        ReadOnlySpan<char> text = page.Text.Span;
        for (int i = 0; i < column.Length; i++)
        {
            int found = 0;
            int all = 0;
            int position = 0;
            uint a = 0;
            uint b = 0;
            foreach (uint c in new WordHashes(text.Slice(page.Blocks[i].Start, page.Blocks[i].Length)))
            {
                if (position++ >= 2)
                {
                    all++;
                    found += trigrams.Contains(StableHash.Combine(StableHash.Combine(a, b), c)) ? 1 : 0;
                }

                (a, b) = (b, c);
            }

            column[i] = all == 0 ? 0 : (float)found / all;
        }
    }
}
