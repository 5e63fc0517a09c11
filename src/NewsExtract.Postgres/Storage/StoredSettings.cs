using System.Globalization;

namespace NewsExtract.Postgres.Storage;

/// <summary>What an index was begun with, as text.</summary>
internal static class StoredSettings
{
    public static string ToText(StoryIndexOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{options.LinkThreshold:R} {options.MergeThreshold:R} {options.TimeWindow?.Ticks ?? 0} {options.HalfLife?.Ticks ?? 0} {options.MostCompared} {options.MostSampled}");

    public static StoryIndexOptions Check(string stored, StoryIndexOptions? wanted, string schema)
    {
        string[] parts = stored.Split(' ');
        StoryIndexOptions found = new()
        {
            LinkThreshold = double.Parse(parts[0], CultureInfo.InvariantCulture),
            MergeThreshold = double.Parse(parts[1], CultureInfo.InvariantCulture),
            TimeWindow = SpanOf(parts[2]),
            HalfLife = SpanOf(parts[3]),
            MostCompared = int.Parse(parts[4], CultureInfo.InvariantCulture),
            MostSampled = int.Parse(parts[5], CultureInfo.InvariantCulture),
        };
        return wanted is null || wanted == found
            ? found
            : throw new PostgresIndexException(PostgresIndexFailure.Mismatch, $"The index '{schema}' was begun with {found}, not {wanted}. Leave the options out to use those, or begin an index in another schema.");
    }

    private static TimeSpan? SpanOf(string ticks) => long.Parse(ticks, CultureInfo.InvariantCulture) is var span && span == 0 ? null : new TimeSpan(span);
}
