using NewsExtract.Quality;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Quality;

/// <summary>Fits the score to whether pages were extracted well.</summary>
internal static class QualityTrainer
{
    /// <summary>Of 1 to 100 the folds score the same within noise.</summary>
    private const double Penalty = 10;

    /// <summary>The model for <paramref name="examples"/>.</summary>
    public static QualityModel Train(IEnumerable<QualityExample> examples)
    {
        QualityExample[] all = [.. examples];
        double[] weights = LogisticRegression.Fit([.. all.Select(example => QualityModel.Inputs(example.Quality))], [.. all.Select(example => example.IsGood)], Penalty);
        return new QualityModel([.. weights[..^1].Select(Rounded)], Rounded(weights[^1]));
    }

    /// <summary>The score of each example by a model of the other folds, so that neither model has seen its site.</summary>
    public static double[] CrossValidate(IReadOnlyList<QualityExample> examples)
    {
        Dictionary<int, QualityModel> models = examples.Select(example => example.Fold).Distinct()
            .ToDictionary(fold => fold, fold => Train(examples.Where(example => example.Fold != fold)));
        return [.. examples.Select(example => models[example.Fold].Score(example.Quality))];
    }

    /// <summary>How well <paramref name="scores"/> tell good pages from bad ones among those of one form of input.</summary>
    public static double Area(IReadOnlyList<QualityExample> examples, double[] scores, bool isHtml)
        => RankingCurve.Area([.. examples.Zip(scores).Where(pair => pair.First.IsHtml == isHtml).Select(pair => (pair.Second, pair.First.IsGood))]);

    private static double Rounded(double weight) => Math.Round(weight, 4);
}
