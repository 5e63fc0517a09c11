namespace NewsExtract.Stories.Indexing;

/// <summary>Refuses bad arguments, out of line.</summary>
internal static class IndexChecks
{
    /// <summary>Longer than any address that works; bounds what a saved article may take.</summary>
    public const int LongestId = 4096;

    /// <summary>More would make one call take seconds.</summary>
    private const int Most = 1024;

    public static void Id(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > LongestId)
        {
            throw new ArgumentException($"The id '{id[..40]}…' has {id.Length} characters, and an index takes {LongestId}. Use a shorter id, such as a hash of this one.", nameof(id));
        }
    }

    public static ArgumentException Known(string id)
        => new($"The index already has an article with the id '{id}'. Remove it first to add a new version of it, or use another id.", nameof(id));

    public static void Options(StoryIndexOptions options)
    {
        Threshold(options.LinkThreshold, nameof(options.LinkThreshold));
        Threshold(options.MergeThreshold, nameof(options.MergeThreshold));
        Positive(options.TimeWindow, nameof(options.TimeWindow));
        Positive(options.HalfLife, nameof(options.HalfLife));
        Number(options.MostCompared, nameof(options.MostCompared));
        Number(options.MostSampled, nameof(options.MostSampled));
    }

    private static void Threshold(double value, string name)
    {
        if (!(value > 0) || !double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "The threshold must be a probability above 0. Use 0.5 for 'as likely as not'.");
        }
    }

    private static void Positive(TimeSpan? value, string name)
    {
        if (value <= TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(name, value, "The time must be longer than none. Use null to switch it off.");
        }
    }

    private static void Number(int value, string name)
    {
        if (value is < 1 or > Most)
        {
            throw new ArgumentOutOfRangeException(name, value, $"The number must be from 1 to {Most}.");
        }
    }
}
