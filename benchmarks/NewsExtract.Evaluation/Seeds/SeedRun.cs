using System.Globalization;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Seeds;

/// <summary>What the library made of a seed page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Article">The article; null when the page threw.</param>
/// <param name="Roles">Role names by line number.</param>
/// <param name="Error">What was thrown; null when nothing was.</param>
internal sealed record SeedPrediction(SeedPage Page, Article? Article, IReadOnlyDictionary<int, string> Roles, string? Error)
{
    /// <summary>The entities of the article.</summary>
    public IReadOnlyList<SeedEntity> Entities { get; init; } = [];

    /// <summary>The signature of the article; null when the page threw.</summary>
    public StorySignature? Signature { get; init; }
}

/// <summary>Runs the seed pages through the embedded model.</summary>
internal static class SeedRun
{
    private static readonly EntityTagger Tagger = new();
    private static readonly EntityLinker Linker = new();
    private static readonly StorySigner Signer = new();

    /// <summary>Predicts every page.</summary>
    public static IReadOnlyList<SeedPrediction> Predict(IReadOnlyList<SeedPage> pages, ArticleExtractor extractor, CancellationToken cancellationToken)
        => [.. pages.Select(page => Predict(page, extractor, cancellationToken))];

    /// <summary>Scores predictions.</summary>
    public static SeedScore Score(IReadOnlyList<SeedPrediction> predictions) => SeedScore.Of(
        [.. predictions.Select(prediction => prediction.Page)],
        [.. predictions.Select(prediction => (prediction.Roles, prediction.Article?.Text ?? "", FactsOf(prediction.Article), prediction.Entities))]);

    /// <summary>The facts of an article in the terms of the gold; no facts for a page that threw.</summary>
    public static SeedFacts FactsOf(Article? article) => article is null ? new() : new()
    {
        Title = article.Title,
        Publisher = article.Publisher,
        Published = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Agency = article.Facts.Agency?.Value,
        DatelinePlace = article.Facts.Dateline is { } dateline ? dateline.Value.Place ?? "" : null,
        DatelineAgency = article.Facts.Dateline?.Value.Agency,
        Paywall = article.Facts.Access?.Value is ArticleAccess.Metered or ArticleAccess.Paywalled,
        Live = article.LivePosts.Count > 0,
        Posts = article.LivePosts.Count,
        Related = article.Related.Count,
    };

    /// <summary>The name of a type in the gold. It tells countries and cities from other places; that is one type to us.</summary>
    public static string TypeName(EntityType type) => type == EntityType.Nationality ? "NORP" : type.ToString().ToUpperInvariant();

    private static SeedPrediction Predict(SeedPage page, ArticleExtractor extractor, CancellationToken cancellationToken)
    {
        try
        {
            Article article = extractor.ExtractPlainText(page.Text, cancellationToken: cancellationToken);
            HeadedNames names = new HeadedText(article.Title, article.Text).Find(Tagger, Linker, article.PublishedDay, cancellationToken);
            return new(page, article, LineRoles.Of(page.Text, article.Blocks), null)
            {
                Entities = [.. names.Entities.Select(entity => new SeedEntity(TypeName(entity.Type), entity.Name, entity.Forms))],
                Signature = Signer.Sign(StoryText.Of(article, names.TextEntities, names.Mentions)),
            };
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return new(page, null, new Dictionary<int, string>(), $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}");
        }
    }
}
