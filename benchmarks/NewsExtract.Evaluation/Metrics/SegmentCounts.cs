using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>
/// How many of the segments that must be in the text are there, and how many that must not. The metric of trafilatura's own
/// evaluation; counts of many pages are added up, so long lists of segments weigh more.
/// </summary>
internal readonly record struct SegmentCounts(int Found, int Missed, int Wrong, int Avoided)
{
    /// <summary>Precision and recall of these counts; 0 where there is nothing to divide by.</summary>
    public Scores Scores => new(Ratio(Found, Found + Wrong), Ratio(Found, Found + Missed));

    /// <summary>Looks for the segments of a page, white space collapsed on both sides.</summary>
    public static SegmentCounts Of(IReadOnlyCollection<string> with, IReadOnlyCollection<string> without, string prediction)
    {
        string text = PythonText.CollapseWhiteSpace(prediction);
        int found = with.Count(segment => Contains(text, segment));
        int wrong = without.Count(segment => Contains(text, segment));
        return new(found, with.Count - found, wrong, without.Count - wrong);
    }

    /// <summary>Adds the counts of two pages.</summary>
    public static SegmentCounts operator +(SegmentCounts left, SegmentCounts right) => new(
        left.Found + right.Found, left.Missed + right.Missed, left.Wrong + right.Wrong, left.Avoided + right.Avoided);

    private static bool Contains(string text, string segment)
        => text.Contains(PythonText.CollapseWhiteSpace(segment), StringComparison.Ordinal);

    private static double Ratio(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}
