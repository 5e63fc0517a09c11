using NewsExtract.Evaluation.Cli;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Trains the block model of a fold the way the embedded one is trained.</summary>
internal sealed class BlockModelFoldTrainer : IFoldTrainer
{
    /// <inheritdoc/>
    public ArticleExtractor Train(IReadOnlyList<ArticlePage> trainingPages, CancellationToken cancellationToken)
        => throw new UsageException("There is no trainer of block models yet, so --folds cannot be used.");
}
