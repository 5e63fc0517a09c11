using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>How well the seed pages are told apart line by line.</summary>
/// <param name="Roles">Share of the lines that are not blank with the gold's role.</param>
/// <param name="Sides">Share of them on the gold's side: article or the page around it.</param>
/// <param name="TextF1">Mean page F1 of the article texts.</param>
/// <param name="LowestPage">Lowest page F1.</param>
/// <param name="Facts">The facts that are right.</param>
/// <param name="Entities">The entities whose forms come together.</param>
internal sealed record SeedScore(double Roles, double Sides, double TextF1, double LowestPage, SeedFactCounts Facts, SeedEntityCounts Entities)
{
    private static readonly HashSet<string> ArticleRoles = new(StringComparer.Ordinal)
    {
        "title", "standfirst", "body", "subheading", "caption", "post-title", "post-author", "byline", "date",
    };

    /// <summary>Scores predictions: of every page the role names by line number, the article text, the facts and the entities.</summary>
    public static SeedScore Of(
        IReadOnlyList<SeedPage> pages,
        IReadOnlyList<(IReadOnlyDictionary<int, string> Roles, string Text, SeedFacts Facts, IReadOnlyList<SeedEntity> Entities)> predictions)
    {
        int lines = 0, exact = 0, side = 0;
        List<double> f1 = [];
        SeedFactCounts facts = default;
        SeedEntityCounts entities = default;
        foreach (var (page, prediction) in pages.Zip(predictions))
        {
            foreach (var (line, wanted) in page.Roles)
            {
                string? given = prediction.Roles.GetValueOrDefault(line);
                bool arguable = IsArguable(wanted, given);
                lines++;
                exact += given == wanted || arguable ? 1 : 0;
                side += arguable || (given is not null && ArticleRoles.Contains(given) == ArticleRoles.Contains(wanted)) ? 1 : 0;
            }

            facts += SeedFactCounts.Of(page, prediction.Facts);
            entities += SeedEntityCounts.Of(page.Entities, prediction.Entities);
            f1.Add(ShingleCounts.Of(page.GoldText, prediction.Text).F1);
        }

        return lines > 0 ? new((double)exact / lines, (double)side / lines, f1.Average(), f1.Min(), facts, entities) : new(0, 0, 0, 0, default, default);
    }

    // Lines that readers label either way: a clock of the page, a placeholder for an author.
    private static bool IsArguable(string wanted, string? given) => (wanted, given)
        is ("date", "widget") or ("widget", "date") or ("byline", "source") or ("source", "byline");
}
