using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>How many of the facts that the gold states of a seed page are right; a fact given where the gold says there is none is wrong.</summary>
/// <param name="Right">Facts that are right.</param>
/// <param name="Stated">Facts the gold states.</param>
internal readonly record struct SeedFactCounts(int Right, int Stated)
{
    private static readonly (string Name, Func<SeedPage, SeedFacts, bool> IsRight)[] s_facts =
    [
        ("title", (page, given) => Same(page.Facts.Title, given.Title)),
        ("publisher", (page, given) => Same(page.Facts.Publisher, given.Publisher)),
        ("published", (page, given) => Same(page.Facts.Published, given.Published)),
        ("agency", (page, given) => IsAgency(page.Facts.Agency, given.Agency)),
        ("dateline", (page, given) => IsPlace(page.Facts.DatelinePlace, given.DatelinePlace)),
        ("paywall", (page, given) => page.Facts.Paywall == given.Paywall),
        ("live", (page, given) => page.Facts.Live == given.Live),
        ("posts", (page, given) => given.Posts == page.Facts.Posts || given.Posts == page.DistinctPosts),
        ("related", (page, given) => page.Facts.Related == given.Related),
    ];

    /// <summary>Share of the facts that are right.</summary>
    public double Share => Stated > 0 ? (double)Right / Stated : 0;

    /// <summary>Counts the facts of a page.</summary>
    public static SeedFactCounts Of(SeedPage page, SeedFacts given)
    {
        int right = 0, stated = 0;
        foreach (var (name, isRight) in s_facts)
        {
            // A page that does not name its publisher may still have one.
            if (page.StatedFacts.Contains(name) && (name != "publisher" || page.Facts.Publisher is not null))
            {
                stated++;
                right += isRight(page, given) ? 1 : 0;
            }
        }

        return new(right, stated);
    }

    /// <summary>Adds the counts of two pages.</summary>
    public static SeedFactCounts operator +(SeedFactCounts left, SeedFactCounts right) => new(left.Right + right.Right, left.Stated + right.Stated);

    private static bool Same(string? gold, string? given) => (gold ?? "") == (given ?? "");

    private static bool IsAgency(string? gold, string? given) => string.IsNullOrEmpty(gold)
        ? string.IsNullOrEmpty(given)
        : given is not null && (PythonText.CaseFold(given) == PythonText.CaseFold(gold) || (gold == "Associated Press" && PythonText.CaseFold(given) == "ap"));

    private static bool IsPlace(string? gold, string? given)
        => gold is null ? given is null : given is not null && PythonText.CaseFold(given) == PythonText.CaseFold(gold);
}
