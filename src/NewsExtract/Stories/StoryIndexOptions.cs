using System.Globalization;
using System.Text;
using NewsExtract.Stories.Comparison;

namespace NewsExtract;

/// <summary>How a <see cref="StoryIndex"/> decides. Immutable; change a copy with <c>with</c>.</summary>
public sealed record StoryIndexOptions
{
    /// <summary>The defaults.</summary>
    public static StoryIndexOptions Default { get; } = new();

    /// <summary>
    /// How probable it must be that an article tells of a story's event for it to join, 0 to 1: the mean over the third of the story's articles that fit best; over all that are
    /// compared it must be at least half as much. Default: 0.5. Higher makes more and purer stories. Costs nothing.
    /// </summary>
    public double LinkThreshold { get; init; } = 0.5;

    /// <summary>How probable it must be, on average over pairs of their articles, that two stories tell of one event for them to merge, 0 to 1; above 1 none do. Default: 0.5. Costs nothing.</summary>
    public double MergeThreshold { get; init; } = 0.5;

    /// <summary>Articles whose times are further apart are not compared; those without a time always are. Default: null, no limit. Makes the index faster and purer.</summary>
    public TimeSpan? TimeWindow { get; init; }

    /// <summary>
    /// The time between two articles that halves the odds that they tell of one event; twice of it leaves a quarter. Where a time is not known nothing is taken off; null switches it
    /// off. Default: 7 days, so that articles on one subject from different months do not become one story. Costs nothing.
    /// </summary>
    public TimeSpan? HalfLife { get; init; } = TimeDecay.HalfLife;

    /// <summary>Articles that one is compared with at most, besides samples of stories. Default: 32. The time that adding takes grows with it, as does what is found.</summary>
    public int MostCompared { get; init; } = 32;

    /// <summary>Articles of one story that an article is compared with at most. Default: 24. Adding to large stories takes longer with more.</summary>
    public int MostSampled { get; init; } = 24;

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"LinkThreshold = {LinkThreshold}, MergeThreshold = {MergeThreshold}, TimeWindow = {TimeWindow}, HalfLife = {HalfLife}, ");
        builder.Append(CultureInfo.InvariantCulture, $"MostCompared = {MostCompared}, MostSampled = {MostSampled}");
        return true;
    }
}
