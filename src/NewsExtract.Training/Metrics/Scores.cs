namespace NewsExtract.Training.Metrics;

/// <summary>A precision, a recall and their F1.</summary>
internal readonly record struct Scores(double Precision, double Recall)
{
    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => HarmonicMean(Precision, Recall);

    /// <summary>The harmonic mean of two numbers that are not negative; 0 when both are.</summary>
    public static double HarmonicMean(double first, double second)
        => first + second > 0 ? 2 * first * second / (first + second) : 0;

    /// <summary>
    /// Scores of many pages: the mean precision of the pages that have one and the mean recall of the pages that have one.
    /// F1 is the harmonic mean of these means, not the mean of the pages' F1.
    /// </summary>
    public static Scores OfPages(IReadOnlyCollection<ShingleCounts> pages) => new(
        pages.Where(page => page.HasPrediction).Select(page => page.Precision).DefaultIfEmpty().Average(),
        pages.Where(page => page.HasGold).Select(page => page.Recall).DefaultIfEmpty().Average());
}
