using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Trains a model on some pages of the corpora.</summary>
internal interface IFoldTrainer
{
    /// <summary>An extractor whose model has seen <paramref name="trainingPages"/> and nothing else.</summary>
    public ArticleExtractor Train(IReadOnlyList<ArticlePage> trainingPages, CancellationToken cancellationToken);
}
