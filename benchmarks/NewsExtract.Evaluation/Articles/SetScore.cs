using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Quality;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Scores of a group of pages.</summary>
internal sealed record SetScore
{
    /// <summary>Number of pages.</summary>
    public required int Pages { get; init; }

    /// <summary>Precision and recall of the texts: by 4-grams, or by segments when the set has no texts.</summary>
    public required Scores Text { get; init; }

    /// <summary>Pages with an F1 below one half; null when the set has no texts.</summary>
    public required int? BelowHalf { get; init; }

    /// <summary>The quality score of each page and whether it reaches <see cref="QualityExample.GoodF1"/>; empty when the set has no texts.</summary>
    public required IReadOnlyList<(double Score, bool IsGood)> Qualities { get; init; }

    /// <summary>Pages without any text in the prediction.</summary>
    public required int Empty { get; init; }

    /// <summary>The page that took longest.</summary>
    public required PagePrediction Slowest { get; init; }

    /// <summary>The facts.</summary>
    public required FactCounts Facts { get; init; }

    /// <summary>Scores some pages of a set, at least one.</summary>
    public static SetScore Of(ArticleSet set, IReadOnlyCollection<PagePrediction> predictions)
    {
        ShingleCounts[] shingles = set.HasText
            ? [.. predictions.Select(prediction => ShingleCounts.Of(prediction.Page.GoldText ?? "", prediction.Text))]
            : [];
        return new()
        {
            Pages = predictions.Count,
            Text = set.HasText ? Scores.OfPages(shingles) : Segments(predictions).Scores,
            BelowHalf = set.HasText ? shingles.Count(page => page.F1 < 0.5) : null,
            Qualities = [.. predictions.Zip(shingles, (prediction, page) => (prediction.Quality, page.F1 >= QualityExample.GoodF1))],
            Empty = predictions.Count(prediction => string.IsNullOrWhiteSpace(prediction.Text)),
            Slowest = predictions.MaxBy(prediction => prediction.Milliseconds)!,
            Facts = predictions.Aggregate(default(FactCounts), (sum, prediction)
                => sum + FactCounts.Of(FactGold.Of(prediction.Page), prediction.Title, prediction.Authors, prediction.Date)),
        };
    }

    /// <summary>The scores that a gate may hold, by name.</summary>
    public IEnumerable<KeyValuePair<string, double>> Metrics()
    {
        yield return new("f1", Text.F1);
        if (Facts.Titles > 0)
        {
            yield return new("title.exact", (double)Facts.ExactTitles / Facts.Titles);
            yield return new("title.loose", (double)Facts.LooseTitles / Facts.Titles);
        }

        if (Facts.Authors > 0)
        {
            yield return new("authors.exact", (double)Facts.ExactAuthors / Facts.Authors);
            yield return new("authors.any", (double)Facts.AnyAuthors / Facts.Authors);
        }

        if (Facts.Dates > 0)
        {
            yield return new("date.exact", (double)Facts.ExactDates / Facts.Dates);
            yield return new("date.day", (double)Facts.NearDates / Facts.Dates);
        }
    }

    private static SegmentCounts Segments(IEnumerable<PagePrediction> predictions) => predictions.Aggregate(default(SegmentCounts), (sum, prediction)
        => sum + SegmentCounts.Of(prediction.Page.With, prediction.Page.Without, prediction.Text));
}
