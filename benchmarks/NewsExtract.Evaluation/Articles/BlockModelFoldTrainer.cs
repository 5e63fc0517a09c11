using System.Collections.Concurrent;
using NewsExtract.Training.Blocks;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Trains the block model of a fold the way the embedded one is trained. Pages are read once, whatever the number of folds.</summary>
internal sealed class BlockModelFoldTrainer : IFoldTrainer
{
    private static readonly TrainingOptions Options = new();
    private readonly ConcurrentDictionary<ArticlePage, PagePair> _pairs = new();

    /// <inheritdoc/>
    public ArticleExtractor Train(IReadOnlyList<ArticlePage> trainingPages, CancellationToken cancellationToken)
    {
        PagePair[] pairs = [.. trainingPages.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(page => _pairs.GetOrAdd(page, missing => SampleReader.Read(missing, Options)))];
        return new ArticleExtractor(model: new ArticleModel(BlockModelTrainer.Train(pairs, Options, cancellationToken)));
    }
}
