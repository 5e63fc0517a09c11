using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Training.Blocks.Roles;
using NewsExtract.Training.Boosting;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Blocks;

/// <summary>Trains the block model. Deterministic: same pages, options and seed, same model.</summary>
internal static class BlockModelTrainer
{
    public static BlockModel Train(IReadOnlyList<PagePair> corpus, TrainingOptions options, CancellationToken cancellation)
    {
        PagePair[] gold = [.. corpus.Where(page => page.HasGold)];
        PagePair[] weak = [.. corpus.Where(page => !page.HasGold && page.Source.With.Count + page.Source.Without.Count > 0)];
        List<PageSample> html = [.. gold.Select(page => page.Html)];
        List<PageSample> text = [.. gold.Where(page => page.Text is not null).Select(page => page.Text!)];
        var synthetic = new SyntheticPages(gold, options.Seed);
        PageSample[] made = [.. text.Select(synthetic.Make).Where(page => page.Labels.Length > 0)];
        if (weak.Length > 0 && options.WeakWeight > 0)
        {
            OddsCounts goldOdds = OddsCounts.Collect(html);
            TreeEnsemble teacher = HtmlRows(html, goldOdds, options).Train(options.DraftBoosting, cancellation);
            OddsTable table = goldOdds.ToTable();
            PageSample[] guessed = [.. weak.Select(page => WeakLabels.Apply(page, teacher, table, options.WeakWeight))];
            html.AddRange(guessed);
            text.AddRange(guessed.Select(SampleReader.Flatten).Where(sample => sample.Labels.Length > 0));
        }

        PageSample[] madeHtml = [.. gold.Select(page => SyntheticHtml.Make(page, synthetic)).OfType<PageSample>()];
        OddsCounts odds = OddsCounts.Collect([.. html, .. made]);
        RoleModel? roles = null;
        TreeEnsemble? htmlTrees = null;
        (TreeEnsemble? Draft, TreeEnsemble? Trees) textTrees = default;
        PageSample[] lines = [.. text, .. made.Select(page => page with { Weight = page.Weight * options.SyntheticWeight })];
        PageSample[] pages = [.. html, .. madeHtml.Select(page => page with { Weight = page.Weight * options.SyntheticHtmlWeight })];
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellation },
            () => htmlTrees = HtmlRows(pages, odds, options).Train(options.HtmlBoosting, cancellation),
            () => textTrees = BoostText(lines, odds, options, cancellation),
            () => roles = RoleTrainer.Train([.. html, .. text], [.. made, .. madeHtml], options.Seed, cancellation));
        return new BlockModel(odds.ToTable(), htmlTrees!, textTrees.Draft!, textTrees.Trees!, roles!);
    }

    private static TrainingRows HtmlRows(IReadOnlyList<PageSample> samples, OddsCounts odds, TrainingOptions options)
        => TrainingRows.Collect(samples, odds, _ => null, BlockColumns.HtmlFeatures, options);

    /// <summary>Both stages. In training the second sees drafts of models that have not seen the page's domain (cross-fitting).</summary>
    private static (TreeEnsemble Draft, TreeEnsemble Trees) BoostText(
        IReadOnlyList<PageSample> samples, OddsCounts odds, TrainingOptions options, CancellationToken cancellation)
    {
        const int Columns = BlockColumns.TextFeatures;
        var parts = new DomainFolds(samples.Select(sample => sample.Domain).Distinct(), options.DraftParts);
        TreeEnsemble[] drafts = new TreeEnsemble[options.DraftParts];
        for (int part = 0; part < drafts.Length; part++)
        {
            PageSample[] others = [.. samples.Where(sample => parts.FoldOf(sample.Domain) != part)];
            drafts[part] = TrainingRows.Collect(others, odds, _ => null, Columns, options).Train(options.DraftBoosting, cancellation);
        }

        TreeEnsemble draft = TrainingRows.Collect(samples, odds, _ => null, Columns, options).Train(options.DraftBoosting, cancellation);
        TreeEnsemble trees = TrainingRows.Collect(samples, odds, domain => drafts[parts.FoldOf(domain)], Columns, options).Train(options.TextBoosting, cancellation);
        return (draft, trees);
    }
}
