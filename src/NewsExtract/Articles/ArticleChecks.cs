using NewsExtract.Facts;

namespace NewsExtract;

/// <summary>Refuses bad options of extraction, out of line.</summary>
internal static class ArticleChecks
{
    /// <summary>The features of a page take about 1 KiB a block, so that more would break the limits of an array.</summary>
    private const int MostBlocks = 1_000_000;

    /// <summary>A page of an article, a list and a table needs as many.</summary>
    private const int FewestOpenElements = 16;

    /// <summary>The parser looks through its open elements for many a tag.</summary>
    private const int MostOpenElements = 2048;

    private const int MostDataDepth = JsonRepair.MaximumDepth;

    /// <summary>What a timer takes.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(24);

    public static void Options(ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Roles, nameof(options.Roles));
        if (!Enum.IsDefined(options.Focus))
        {
            throw new ArgumentOutOfRangeException(nameof(options.Focus), options.Focus, $"The focus must be one of {string.Join(", ", Enum.GetNames<ExtractionFocus>())}.");
        }

        ArgumentNullException.ThrowIfNull(options.Limits, nameof(options.Limits));
        Limits(options.Limits);
    }

    private static void Limits(ExtractionLimits limits)
    {
        Within(limits.Length, 1, int.MaxValue, nameof(limits.Length));
        Within(limits.OpenElements, FewestOpenElements, MostOpenElements, nameof(limits.OpenElements));
        Within(limits.Elements, 1, int.MaxValue, nameof(limits.Elements));
        Within(limits.Blocks, 1, MostBlocks, nameof(limits.Blocks));
        Within(limits.AttributeLength, 1, int.MaxValue, nameof(limits.AttributeLength));
        Within(limits.DataLength, 1, int.MaxValue, nameof(limits.DataLength));
        Within(limits.DataDepth, 1, MostDataDepth, nameof(limits.DataDepth));
        Within(limits.Mentions, 1, int.MaxValue, nameof(limits.Mentions));
        Within(limits.Candidates, 1, int.MaxValue, nameof(limits.Candidates));
        if (limits.Time != Timeout.InfiniteTimeSpan && (limits.Time <= TimeSpan.Zero || limits.Time > s_longest))
        {
            throw new ArgumentOutOfRangeException(
                nameof(limits.Time), limits.Time, "The longest time must be above 0 and at most 24 days. Use Timeout.InfiniteTimeSpan for no limit.");
        }

        if (!Enum.IsDefined(limits.WhenBroken))
        {
            throw new ArgumentOutOfRangeException(nameof(limits.WhenBroken), limits.WhenBroken, $"The reaction must be one of {string.Join(", ", Enum.GetNames<LimitReaction>())}.");
        }
    }

    private static void Within(int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The limit {name} must be from {least} to {most}."));
        }
    }
}
