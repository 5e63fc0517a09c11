using NewsExtract.Models.Trees;
using NewsExtract.Stories.Comparison;
using NewsExtract.Training.Boosting;

namespace NewsExtract.Training.Stories;

/// <summary>Trains trees on pairs.</summary>
internal static class PairTrees
{
    /// <param name="pairs">The pairs; those of one fold are drawn together.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="hidden">Features that the trees must not ask for.</param>
    /// <param name="options">Settings.</param>
    /// <param name="cancellation">Stops between two trees.</param>
    public static TreeEnsemble Train(IReadOnlyList<TrainingPair> pairs, float[] weights, PairFeature[] hidden, BoostingOptions options, CancellationToken cancellation)
    {
        float[][] columns = new float[(int)PairFeature.Count][];
        for (int f = 0; f < columns.Length; f++)
        {
            // A column without differences has no split.
            columns[f] = hidden.Contains((PairFeature)f) ? new float[pairs.Count] : [.. pairs.Select(pair => pair.Features[f])];
        }

        Dictionary<string, int> folds = pairs.Select(pair => pair.Fold).Distinct().Select((fold, i) => (fold, i)).ToDictionary(entry => entry.fold, entry => entry.i);
        return BoostedTreeTrainer.Train(
            BinnedRows.From(columns, options.Bins), [.. pairs.Select(pair => pair.IsSame ? 1f : 0f)], weights, [.. pairs.Select(pair => folds[pair.Fold])], options, cancellation);
    }
}
