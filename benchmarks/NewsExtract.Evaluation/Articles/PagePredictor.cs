using System.Diagnostics;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Runs pages through an extractor. A page that throws gives an empty prediction that says so.</summary>
/// <param name="extractorOf">The extractor to use for a page: under cross-validation one that has not seen its site.</param>
internal sealed class PagePredictor(Func<ArticlePage, ArticleExtractor> extractorOf)
{
    /// <summary>Predicts one page.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public PagePrediction Predict(ArticlePage page, PageInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArticleExtractor extractor = extractorOf(page);
        long start = Stopwatch.GetTimestamp();
        try
        {
            byte[] html = input == PageInput.Html ? page.ReadHtml() : [];
            start = Stopwatch.GetTimestamp();
            Article article = input == PageInput.Html
                ? extractor.ExtractHtml(html, new ExtractionHints { Url = page.Url, Charset = ArchivedCharset.Of(html) }, cancellationToken)
                : extractor.ExtractPlainText(page.FlatText ?? "", new ExtractionHints { Url = page.Url }, cancellationToken);
            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new(page)
            {
                Text = article.Text,
                Title = article.Title,
                // The corpora count an agency or a publication as author where a page names it as such.
                Authors = article.Credits,
                Date = article.PublishedDay,
                Quality = article.Quality.Score,
                Milliseconds = milliseconds,
            };
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new(page)
            {
                Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                Error = $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}",
            };
        }
    }
}
