using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Metrics;

/// <summary>Spans that are exactly right, found and in the gold, by label.</summary>
internal sealed class SpanCounts
{
    private readonly SortedDictionary<string, SpanCount> _byLabel = new(StringComparer.Ordinal);

    /// <summary>The counts of each label.</summary>
    public IReadOnlyDictionary<string, SpanCount> ByLabel => _byLabel;

    /// <summary>The counts of all labels together: micro averages.</summary>
    public SpanCount Total => _byLabel.Values.Aggregate(default(SpanCount), (sum, count) => sum + count);

    /// <summary>Adds a sentence.</summary>
    public void Add(IReadOnlyCollection<TagSpan> gold, IReadOnlyCollection<TagSpan> found)
    {
        HashSet<TagSpan> known = [.. gold];
        foreach (TagSpan span in gold)
        {
            Add(span.Label, new(0, 0, 1));
        }

        foreach (TagSpan span in found)
        {
            Add(span.Label, new(known.Contains(span) ? 1 : 0, 1, 0));
        }
    }

    /// <summary>The counts of some labels together.</summary>
    public SpanCount Of(Func<string, bool> isChosen) => _byLabel.Where(label => isChosen(label.Key)).Aggregate(default(SpanCount), (sum, label) => sum + label.Value);

    private void Add(string label, SpanCount count) => _byLabel[label] = _byLabel.GetValueOrDefault(label) + count;
}

/// <summary>Numbers of spans.</summary>
/// <param name="Right">Found with exactly the span and the label of the gold.</param>
/// <param name="Found">Found.</param>
/// <param name="Gold">In the gold.</param>
internal readonly record struct SpanCount(int Right, int Found, int Gold)
{
    /// <summary>Precision, recall and their F1; zero where nothing was found or nothing is in the gold.</summary>
    public Scores Scores => new(Found > 0 ? (double)Right / Found : 0, Gold > 0 ? (double)Right / Gold : 0);

    /// <summary>Adds counts.</summary>
    public static SpanCount operator +(SpanCount left, SpanCount right) => new(left.Right + right.Right, left.Found + right.Found, left.Gold + right.Gold);
}
