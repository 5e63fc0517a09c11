namespace NewsExtract;

/// <summary>Refuses bad options of extraction, out of line.</summary>
internal static class ArticleChecks
{
    /// <summary>The features of a page take about 1 KiB a block, so that more would break the limits of an array.</summary>
    private const int MostBlocks = 1_000_000;

    public static void Options(ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Roles, nameof(options.Roles));
        if (!Enum.IsDefined(options.Focus))
        {
            throw new ArgumentOutOfRangeException(nameof(options.Focus), options.Focus, $"The focus must be one of {string.Join(", ", Enum.GetNames<ExtractionFocus>())}.");
        }

        if (options.MaximumLength <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.MaximumLength), options.MaximumLength, "The longest input must be above 0. Use int.MaxValue for no limit.");
        }

        if (options.MaximumBlocks is < 1 or > MostBlocks)
        {
            throw new ArgumentOutOfRangeException(nameof(options.MaximumBlocks), options.MaximumBlocks, "The most blocks must be from 1 to 1,000,000.");
        }
    }
}
