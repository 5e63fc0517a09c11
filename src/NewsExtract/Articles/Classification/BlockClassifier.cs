using NewsExtract.Segmentation;

namespace NewsExtract.Classification;

/// <summary>Says of every block of a page how likely it is article text, and what it is there for.</summary>
internal static class BlockClassifier
{
    /// <summary>Least weight of a block when blocks are chosen by words: one without words counts for something, too.</summary>
    private const float LeastWeight = 0.5f;

    public static BlockLabels Classify(SegmentedPage page, PageHints hints, BlockModel model, ExtractionFocus focus)
    {
        int count = page.Blocks.Length;
        float[] probabilities = new float[count];
        float[] weights = new float[count];
        PageFeatures features = FeaturePool.Rent();
        features.Compute(page, hints, model.Odds, page.IsHtml ? model.HtmlDraft : model.TextDraft);
        (page.IsHtml ? model.HtmlTrees : model.TextTrees).Score(features.Matrix, probabilities);
        for (int i = 0; i < count; i++)
        {
            probabilities[i] = 1 / (1 + MathF.Exp(-probabilities[i]));
            weights[i] = Math.Max(LeastWeight, features.Shapes[i].Words);
        }

        FeaturePool.Return(features);
        bool[] selected = new bool[count];
        ArticleSelection.Choose(probabilities, weights, Beta(focus), selected);
        return new BlockLabels(
            probabilities,
            [.. selected.Select(isSelected => isSelected ? BlockRole.Body : BlockRole.Widget)],
            [.. selected.Select((isSelected, i) => isSelected ? probabilities[i] : 1 - probabilities[i])]);
    }

    private static double Beta(ExtractionFocus focus) => focus switch
    {
        ExtractionFocus.Precision => 0.4,
        ExtractionFocus.Recall => 2,
        _ => 0.8,
    };
}
