using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>One model a fold, none of which has seen a site of its fold. All sets are split together, so no site is in training through another set.</summary>
internal sealed class CrossValidation
{
    private readonly DomainFolds _folds;
    private readonly ArticleExtractor[] _extractors;

    /// <summary>Trains the models.</summary>
    public CrossValidation(IReadOnlyList<ArticleSet> sets, int folds, IFoldTrainer trainer, TextWriter progress, CancellationToken cancellationToken)
    {
        ArticlePage[] pages = [.. sets.SelectMany(set => set.Pages)];
        _folds = new(pages.Select(page => page.Domain), folds);
        _extractors = new ArticleExtractor[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArticlePage[] training = [.. pages.Where(page => _folds.FoldOf(page.Domain) != fold)];
            progress.WriteLine($"fold {fold + 1} of {folds}: training on {training.Length} of {pages.Length} pages");
            _extractors[fold] = trainer.Train(training, cancellationToken);
        }
    }

    /// <summary>The extractor that has not seen the site of <paramref name="page"/>.</summary>
    public ArticleExtractor ExtractorOf(ArticlePage page) => _extractors[_folds.FoldOf(page.Domain)];
}
