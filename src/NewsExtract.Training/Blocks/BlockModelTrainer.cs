using NewsExtract.Classification;
using NewsExtract.Training.Blocks.Roles;
using NewsExtract.Training.Boosting;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Blocks;

/// <summary>Trains the block model. Deterministic: same pages, options and seed, same model.</summary>
internal static class BlockModelTrainer
{
    public static BlockModel Train(IReadOnlyList<PagePair> pages, TrainingOptions options, CancellationToken cancellation)
    {
        PagePair[] gold = [.. pages.Where(page => page.HasGold)];
        PagePair[] weak = [.. pages.Where(page => !page.HasGold && page.Source.With.Count + page.Source.Without.Count > 0)];
        List<PageSample> html = [.. gold.Select(page => page.Html)];
        List<PageSample> text = [.. gold.Where(page => page.Text is not null).Select(page => page.Text!)];
        OddsCounts odds = OddsCounts.Collect(html);
        if (weak.Length > 0 && options.WeakWeight > 0)
        {
            (TreeEnsemble draft, TreeEnsemble trees) = Boost(html, odds, FeatureMatrix.HtmlFeatures, options, options.HtmlBoosting, cancellation);
            OddsTable table = odds.ToTable();
            PageSample[] guessed = [.. weak.Select(page => WeakLabels.Apply(page, draft, trees, table, options.WeakWeight))];
            html.AddRange(guessed);
            text.AddRange(guessed.Select(SampleReader.Flatten).Where(sample => sample.Labels.Length > 0));
            odds = OddsCounts.Collect(html);
        }

        var synthetic = new SyntheticPages(gold, options.Seed);
        PageSample[] made = [.. text.Select(synthetic.Make).Where(page => page.Labels.Length > 0)];
        RoleModel roles = RoleTrainer.Train([.. html, .. text, .. made], options.Seed, cancellation);
        text.AddRange(made.Select(page => page with { Weight = page.Weight * options.SyntheticWeight }));
        (TreeEnsemble htmlDraft, TreeEnsemble htmlTrees) = Boost(html, odds, FeatureMatrix.HtmlFeatures, options, options.HtmlBoosting, cancellation);
        (TreeEnsemble textDraft, TreeEnsemble textTrees) = Boost(text, odds, FeatureMatrix.TextFeatures, options, options.TextBoosting, cancellation);
        return new BlockModel(odds.ToTable(), htmlDraft, htmlTrees, textDraft, textTrees, roles);
    }

    /// <summary>Both stages. In training the second sees drafts of models that have not seen the page's domain (cross-fitting).</summary>
    private static (TreeEnsemble Draft, TreeEnsemble Trees) Boost(
        List<PageSample> samples, OddsCounts odds, int columns, TrainingOptions options, BoostingOptions boosting, CancellationToken cancellation)
    {
        var parts = new DomainFolds(samples.Select(sample => sample.Domain).Distinct(), options.DraftParts);
        TreeEnsemble[] drafts = new TreeEnsemble[options.DraftParts];
        for (int part = 0; part < drafts.Length; part++)
        {
            PageSample[] others = [.. samples.Where(sample => parts.FoldOf(sample.Domain) != part)];
            drafts[part] = TrainingRows.Collect(others, odds, _ => null, columns, options).Train(options.DraftBoosting, cancellation);
        }

        TreeEnsemble draft = TrainingRows.Collect(samples, odds, _ => null, columns, options).Train(options.DraftBoosting, cancellation);
        TreeEnsemble trees = TrainingRows.Collect(samples, odds, domain => drafts[parts.FoldOf(domain)], columns, options).Train(boosting, cancellation);
        return (draft, trees);
    }
}
