using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Training.Blocks.Roles;

namespace NewsExtract.Training.Blocks;

/// <summary>
/// Labels for pages that are annotated with a few segments only: a model's probability for every block, corrected by the segments
/// (self-training; Scudder 1965).
/// </summary>
internal static class WeakLabels
{
    private const float Certain = 0.97f;

    public static PageSample Apply(PagePair page, TreeEnsemble trees, OddsTable odds, double weight)
    {
        PageSample sample = page.Html;
        var features = new PageFeatures();
        features.Compute(sample.Page, sample.Hints, odds, null);
        float[] labels = new float[sample.Labels.Length];
        trees.Score(features.Matrix, labels);
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = 1 / (1 + MathF.Exp(-labels[i]));
        }

        for (int i = 0; i < labels.Length; i++)
        {
            string text = sample.Page.TextOf(sample.Page.Blocks[i]).ToString().Replace('\n', ' ');
            if (page.Source.With.Any(segment => text.Contains(segment, StringComparison.Ordinal)))
            {
                labels[i] = Math.Max(labels[i], Certain);
            }
            else if (page.Source.Without.Any(segment => segment.Length * 3 > text.Length && text.Contains(segment, StringComparison.Ordinal)))
            {
                labels[i] = Math.Min(labels[i], 1 - Certain);
            }
        }

        PageSample labelled = sample with { Labels = labels, Weight = weight };
        return labelled with { Roles = DistantRoles.OfHtml(labelled, page.Source) };
    }
}
