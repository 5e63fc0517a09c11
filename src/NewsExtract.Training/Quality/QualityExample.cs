using NewsExtract.Training.Blocks;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Quality;

/// <summary>A page as a model extracted it that has not seen its site.</summary>
/// <param name="Fold">The fold of the page's site.</param>
/// <param name="IsHtml">Whether the page went in as HTML.</param>
/// <param name="Quality">The components measured.</param>
/// <param name="F1">How well the text agrees with the gold.</param>
internal sealed record QualityExample(int Fold, bool IsHtml, ArticleQuality Quality, double F1)
{
    /// <summary>An extraction that reaches this is good enough to keep.</summary>
    public const double GoodF1 = 0.85;

    public bool IsGood => F1 >= GoodF1;

    /// <summary>Trains a block model for each fold and extracts the pages of the fold with it.</summary>
    public static List<QualityExample> Collect(IReadOnlyList<ArticleSet> sets, int folds, Action<string> progress, CancellationToken cancellation)
    {
        var options = new TrainingOptions();
        ArticlePage[] pages = [.. sets.SelectMany(set => set.Pages)];
        DomainFolds parts = new(pages.Select(page => page.Domain), folds);
        progress($"reading {pages.Length} pages");
        PagePair[] pairs = [.. pages.AsParallel().AsOrdered().WithCancellation(cancellation).Select(page => SampleReader.Read(page, options))];
        List<QualityExample> examples = [];
        for (int fold = 0; fold < folds; fold++)
        {
            progress($"fold {fold + 1} of {folds}");
            PagePair[] others = [.. pairs.Where(pair => parts.FoldOf(pair.Source.Domain) != fold)];
            ArticleExtractor extractor = new(model: new ArticleModel(BlockModelTrainer.Train(others, options, cancellation)));
            ArticlePage[] held = [.. pages.Where(page => page.GoldText is not null && parts.FoldOf(page.Domain) == fold)];
            examples.AddRange(held.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(page => Extract(extractor, page, fold)));
        }

        return examples;
    }

    /// <summary>The examples of one page: as HTML, and as plain text where there is a copy.</summary>
    public static IEnumerable<QualityExample> Extract(ArticleExtractor extractor, ArticlePage page, int fold)
    {
        byte[] html = page.ReadHtml();
        Article article = extractor.ExtractHtml(html, new ExtractionHints { Url = page.Url, Charset = ArchivedCharset.Of(html) });
        yield return Of(article, isHtml: true);
        if (page.FlatText is not null)
        {
            yield return Of(extractor.ExtractPlainText(page.FlatText, new ExtractionHints { Url = page.Url }), isHtml: false);
        }

        QualityExample Of(Article extracted, bool isHtml) => new(fold, isHtml, extracted.Quality, ShingleCounts.Of(page.GoldText!, extracted.Text).F1);
    }
}
