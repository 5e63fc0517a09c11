using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>The predictions of a set in one form of input.</summary>
internal sealed record SetRun(ArticleSet Set, PageInput Input, IReadOnlyList<PagePrediction> Predictions)
{
    // A long set says now and then how far it is.
    private const int ProgressStep = 100;

    /// <summary>Predicts every page of every set, in both forms where a set has both, one at a time so that times are comparable.</summary>
    public static IEnumerable<SetRun> OfAll(IReadOnlyList<ArticleSet> sets, PagePredictor predictor, TextWriter progress, CancellationToken cancellationToken)
    {
        WarmUp(sets, predictor, cancellationToken);
        foreach (ArticleSet set in sets)
        {
            yield return Of(set, PageInput.Html, predictor, progress, cancellationToken);
            if (set.HasFlat)
            {
                yield return Of(set, PageInput.Text, predictor, progress, cancellationToken);
            }
        }
    }

    private static SetRun Of(ArticleSet set, PageInput input, PagePredictor predictor, TextWriter progress, CancellationToken cancellationToken)
    {
        List<PagePrediction> predictions = new(set.Pages.Count);
        foreach (ArticlePage page in set.Pages)
        {
            predictions.Add(predictor.Predict(page, input, cancellationToken));
            if (predictions.Count % ProgressStep == 0 || predictions.Count == set.Pages.Count)
            {
                progress.WriteLine($"{set.Name} {Label(input)}: {predictions.Count} of {set.Pages.Count} pages");
            }
        }

        return new(set, input, predictions);
    }

    /// <summary>The name of a form of input in tables and files.</summary>
    public static string Label(PageInput input) => input == PageInput.Html ? "html" : "text";

    // Else the first page would always be the slowest: it would pay for compiling the code and loading the model.
    private static void WarmUp(IReadOnlyList<ArticleSet> sets, PagePredictor predictor, CancellationToken cancellationToken)
    {
        if (sets.SelectMany(set => set.Pages).FirstOrDefault() is { } page)
        {
            predictor.Predict(page, PageInput.Html, cancellationToken);
            predictor.Predict(page, PageInput.Text, cancellationToken);
        }
    }
}
