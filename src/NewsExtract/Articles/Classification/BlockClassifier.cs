using NewsExtract.Segmentation;

namespace NewsExtract.Classification;

/// <summary>Says of every block of a page how likely it is article text, and what it is there for.</summary>
internal static class BlockClassifier
{
    /// <summary>Least weight of a block when blocks are chosen by words: one without words counts for something, too.</summary>
    private const float LeastWeight = 0.5f;

    /// <param name="page">The page.</param>
    /// <param name="hints">What it says of itself.</param>
    /// <param name="model">What was learned.</param>
    /// <param name="focus">Which mistake to rather make.</param>
    /// <param name="cancellation">Asked between the parts of the work, and once a block where a part takes long.</param>
    public static BlockLabels Classify(SegmentedPage page, PageHints hints, BlockModel model, ExtractionFocus focus, CancellationToken cancellation = default)
    {
        int count = page.Blocks.Length;
        float[] probabilities = new float[count];
        float[] weights = new float[count];
        Workspace workspace = WorkspacePool.Rent();
        PageFeatures features = workspace.Features;
        features.Compute(page, hints, model.Odds, page.IsHtml ? null : model.TextDraft, cancellation);
        (page.IsHtml ? model.HtmlTrees : model.TextTrees).Score(features.Matrix, probabilities);
        cancellation.ThrowIfCancellationRequested();
        for (int i = 0; i < count; i++)
        {
            probabilities[i] = 1 / (1 + MathF.Exp(-probabilities[i]));
            weights[i] = Math.Max(LeastWeight, features.Shapes[i].Words);
        }

        bool[] selected = new bool[count];
        ArticleSelection.Choose(probabilities, weights, Beta(focus, page.IsHtml), selected);
        if (!page.IsHtml && focus != ExtractionFocus.Precision)
        {
            EdgeSentences.Take(probabilities, features.Sentences, selected);
        }

        var roles = new BlockRole[count];
        float[] roleProbabilities = new float[count];
        workspace.Decoder.Decode(page, features, selected, model.Roles, roles, roleProbabilities, cancellation);
        for (int i = 0; i < count; i++)
        {
            roleProbabilities[i] *= selected[i] ? probabilities[i] : 1 - probabilities[i];
        }

        workspace.Vote.Apply(features, selected, roleProbabilities, roles);
        WorkspacePool.Return(workspace);
        return new BlockLabels(probabilities, roles, roleProbabilities);
    }

    /// <summary>
    /// The β of the F-measure. Below 1 even in the balanced preset: the probabilities lean to keeping. Tuned on pages cross-validated by domain
    /// (0.65, 0.7, 0.75, 0.8 and 1 tried): there precision and recall come out closest at nearly the best F1.
    /// </summary>
    private static double Beta(ExtractionFocus focus, bool isHtml) => focus switch
    {
        ExtractionFocus.Precision => 0.4,
        ExtractionFocus.Recall => 2,
        _ => isHtml ? 0.7 : 0.75,
    };
}
