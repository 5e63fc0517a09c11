namespace NewsExtract.Training.Stories;

/// <summary>
/// Measures how much a stem belongs to single events: how much likelier two articles with it are of the same days than of the same season. Words of a subject that
/// is in the news for weeks come out low, names of an event high.
/// </summary>
internal sealed class BurstMeter
{
    private readonly Dictionary<uint, List<int?>> _articles;
    private readonly StoryTrainingOptions _options;
    private readonly Dictionary<int, double> _byFrequency;

    public BurstMeter(Dictionary<uint, List<int?>> articles, StoryTrainingOptions options)
    {
        _articles = articles;
        _options = options;
        _byFrequency = articles.Keys.Select(stem => (Class: ClassOf(stem), Ratio: RatioOf(stem, out _))).Where(stem => !double.IsNaN(stem.Ratio))
            .GroupBy(stem => stem.Class).ToDictionary(group => group.Key, group => group.Average(stem => stem.Ratio));
        OfUnknown = Math.Log(Math.Max(1, _byFrequency.GetValueOrDefault(1, 1)));
    }

    /// <summary>The burst of a stem of two or three articles.</summary>
    public double OfUnknown { get; }

    /// <summary>The logarithm of the ratio; at least 0.</summary>
    public double Of(uint stem)
    {
        double usual = _byFrequency.GetValueOrDefault(ClassOf(stem), 1);
        double ratio = RatioOf(stem, out double pairs);
        ratio = double.IsNaN(ratio) ? usual : ((ratio * pairs) + (usual * _options.BurstShrinkage)) / (pairs + _options.BurstShrinkage);
        return Math.Max(0, Math.Log(ratio));
    }

    private int ClassOf(uint stem) => _articles.TryGetValue(stem, out List<int?>? days) ? (int)Math.Log2(days.Count) : 0;

    private double RatioOf(uint stem, out double pairs)
    {
        int[] days = _articles.TryGetValue(stem, out List<int?>? all) ? [.. all.Where(day => day is not null).Select(day => day!.Value).Order()] : [];
        pairs = days.Length * (days.Length - 1.0) / 2;
        if (days.Length < 2)
        {
            return double.NaN;
        }

        double near = PairsWithin(days, _options.EventDays);
        double season = PairsWithin(days, _options.SeasonDays) - near;

        // Half a pair either way, so that neither is nothing.
        double nearDays = _options.EventDays + 0.5;
        double nearRate = (near + (0.5 * nearDays / _options.SeasonDays)) / nearDays;
        double seasonRate = (season + 0.5) / (_options.SeasonDays - _options.EventDays);
        return nearRate / seasonRate;
    }

    private static double PairsWithin(int[] days, int span)
    {
        long pairs = 0;
        for (int last = 0, first = 0; last < days.Length; last++)
        {
            while (days[last] - days[first] > span)
            {
                first++;
            }

            pairs += last - first;
        }

        return pairs;
    }
}
