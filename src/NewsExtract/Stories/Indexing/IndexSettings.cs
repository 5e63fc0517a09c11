using System.Globalization;

namespace NewsExtract.Stories.Indexing;

/// <summary>What a durable index keeps about how it decides: options, and the model that its first article was compared by. Written as names and values.</summary>
/// <param name="Options">How it decides.</param>
/// <param name="ModelDigest">The digest of the model.</param>
internal sealed record IndexSettings(StoryIndexOptions Options, string ModelDigest)
{
    private const string None = "none";

    /// <summary>The settings by name, in a fixed order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToValues() =>
    [
        new(nameof(StoryIndexOptions.LinkThreshold), Text(Options.LinkThreshold)),
        new(nameof(StoryIndexOptions.MergeThreshold), Text(Options.MergeThreshold)),
        new(nameof(StoryIndexOptions.TimeWindow), Text(Options.TimeWindow)),
        new(nameof(StoryIndexOptions.HalfLife), Text(Options.HalfLife)),
        new(nameof(StoryIndexOptions.MostCompared), Options.MostCompared.ToString(CultureInfo.InvariantCulture)),
        new(nameof(StoryIndexOptions.MostSampled), Options.MostSampled.ToString(CultureInfo.InvariantCulture)),
        new(nameof(ModelDigest), ModelDigest),
    ];

    /// <summary>Reads what <see cref="ToValues"/> wrote; names that this version does not know are skipped.</summary>
    /// <exception cref="StoryFormatException">A value is missing or none.</exception>
    public static IndexSettings FromValues(IReadOnlyDictionary<string, string> values)
    {
        try
        {
            var options = new StoryIndexOptions
            {
                LinkThreshold = double.Parse(values[nameof(StoryIndexOptions.LinkThreshold)], CultureInfo.InvariantCulture),
                MergeThreshold = double.Parse(values[nameof(StoryIndexOptions.MergeThreshold)], CultureInfo.InvariantCulture),
                TimeWindow = Span(values[nameof(StoryIndexOptions.TimeWindow)]),
                HalfLife = Span(values[nameof(StoryIndexOptions.HalfLife)]),
                MostCompared = int.Parse(values[nameof(StoryIndexOptions.MostCompared)], CultureInfo.InvariantCulture),
                MostSampled = int.Parse(values[nameof(StoryIndexOptions.MostSampled)], CultureInfo.InvariantCulture),
            };
            IndexChecks.Options(options);
            return new IndexSettings(options, values[nameof(ModelDigest)]);
        }
        catch (Exception broken) when (broken is FormatException or OverflowException or KeyNotFoundException or ArgumentOutOfRangeException)
        {
            throw new StoryFormatException($"The settings of the story index are broken: {broken.Message} Use a copy of the index, or add the articles to a new one.");
        }
    }

    /// <summary>The options to go on with.</summary>
    /// <param name="asked">What the caller asks for; null for what the index has.</param>
    /// <exception cref="ArgumentException">The caller asks for others than the index has.</exception>
    public StoryIndexOptions Agree(StoryIndexOptions? asked)
    {
        if (asked is null || asked == Options)
        {
            return Options;
        }

        IReadOnlyList<KeyValuePair<string, string>> mine = ToValues();
        IEnumerable<string> differences = (this with { Options = asked }).ToValues().Zip(mine).Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => $"{pair.First.Key} is {pair.First.Value}, in the index {pair.Second.Value}");
        throw new ArgumentException($"The story index was made with other options: {string.Join("; ", differences)}. Use the options of the index, leave them out, or add the articles to a new index.", nameof(asked));
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(TimeSpan? value) => value is { } span ? span.ToString("c", CultureInfo.InvariantCulture) : None;

    private static TimeSpan? Span(string text) => text == None ? null : TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture);
}
