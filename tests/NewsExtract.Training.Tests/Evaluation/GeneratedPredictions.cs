using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Tests.Evaluation;

/// <summary>Predictions made from the gold, spoilt in turn in every way that a metric tells apart.</summary>
internal static class GeneratedPredictions
{
    /// <summary>Predictions for all pages of a set.</summary>
    public static SetRun Of(ArticleSet set) => new(set, PageInput.Html, [.. set.Pages.Select(Of)]);

    /// <summary>A text.</summary>
    public static string Text(string gold, string around, int number) => (number % 6) switch
    {
        0 => gold,
        1 => gold[..(gold.Length / 2)],
        2 => around[..Math.Min(around.Length, 500)] + "\n" + gold,
        3 => around,
        4 => gold.ToUpperInvariant(),
        _ => "",
    };

    /// <summary>A role.</summary>
    public static string Role(string gold, int number) => (number % 5) switch
    {
        0 => "widget",
        1 => "caption",
        2 => "source",
        _ => gold,
    };

    /// <summary>A seed page's entities.</summary>
    public static IReadOnlyList<SeedEntity> Entities(SeedPage page) => [.. page.Entities.Select((entity, number) => (number % 6) switch
    {
        0 => entity with { Type = "ORGANIZATION" },
        1 => entity with { Forms = [.. entity.Forms.Skip(1)] },
        2 => entity with { Forms = [.. entity.Forms, .. page.Entities[(number + 1) % page.Entities.Count].Forms] },
        3 => entity with { Type = entity.Type == "GPE" ? "LOCATION" : entity.Type, Forms = [.. entity.Forms.Reverse(), "the harbour"] },
        _ => entity,
    })];

    /// <summary>A seed page's article: its text and its facts.</summary>
    public static Article Seed(SeedPage page, int number) => new()
    {
        Text = Text(page.GoldText, page.Text, number),
        Blocks = [],
        Status = ExtractionStatus.Complete,
        Facts = new ArticleFacts
        {
            Title = Fact(Title(page.Facts.Title, number)),
            Publisher = Fact(number % 2 == 0 ? page.Facts.Publisher : "Harbour News"),
            Published = number % 3 == 0 ? new(new PageDate(new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), FactSource.VisibleText, 1) : null,
            Agency = Fact(number % 2 == 0 ? page.Facts.Agency?.ToUpperInvariant() : "AP"),
            Dateline = number % 4 == 0 ? null : Fact(new Dateline(number % 4 == 1 ? page.Facts.DatelinePlace?.ToLowerInvariant() : null, null, "")),
            Access = number % 2 == 0 ? null : Fact(ArticleAccess.Metered),
        },
        LivePosts = [.. Enumerable.Range(0, number % 2 == 0 ? page.Facts.Posts : page.DistinctPosts).Select(order => new LivePost { Order = order, Text = "", Blocks = [] })],
        Related = [.. Enumerable.Range(0, page.Facts.Related + (number % 5 == 4 ? 1 : 0)).Select(order => new RelatedItem("", null, order))],
    };

    private static Fact<T>? Fact<T>(T? value) => value is null ? null : new(value, FactSource.VisibleText, 1);

    private static PagePrediction Of(ArticlePage page, int number) => new(page)
    {
        Text = page.GoldText is { } gold
            ? Text(gold, page.FlatText ?? gold, number)
            : string.Join(" \u00a0", page.With.Where((_, index) => (number + index) % 3 != 0).Concat(page.Without.Where((_, index) => (number + index) % 4 == 0))),
        Title = Title(page.Title, number),
        Authors = Authors(page, number),
        Date = DateMatch.Day(page.Date) is { } day && number % 5 != 4 ? day.AddDays(number % 5 - 1) : null,
    };

    private static string? Title(string? gold, int number) => (number % 6) switch
    {
        0 => gold,
        1 => gold?.ToUpperInvariant(),
        2 => gold + " | Harbour News",
        3 => gold?[(gold.Length / 3)..],
        4 => gold?[..(gold.Length / 4)],
        _ => null,
    };

    private static IReadOnlyList<string> Authors(ArticlePage page, int number) => (number % 5) switch
    {
        0 => page.Authors ?? [],
        1 => ["By " + string.Join(" and ", page.Authors ?? [])],
        2 => [.. page.Authors ?? [], "Ada Moor"],
        3 => [.. (page.Authors ?? []).Select(author => author.ToUpperInvariant())],
        _ => [],
    };
}
