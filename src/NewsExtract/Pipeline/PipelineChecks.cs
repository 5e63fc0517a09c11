using NewsExtract.Stories.Indexing;

namespace NewsExtract;

/// <summary>Refuses bad options of a pipeline and of all its parts, out of line.</summary>
internal static class PipelineChecks
{
    /// <summary>More would only wait for processors.</summary>
    private const int MostParallel = 1024;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static void Options(NewsExtractOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Articles, nameof(options.Articles));
        ArgumentNullException.ThrowIfNull(options.Entities, nameof(options.Entities));
        ArgumentNullException.ThrowIfNull(options.Stories, nameof(options.Stories));
        ArticleChecks.Options(options.Articles);
        EntityChecks.Options(options.Entities);
        IndexChecks.Options(options.Stories);
        if (options.Parallelism is < 0 or > MostParallel)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.Parallelism), options.Parallelism, $"The most documents at once must be from 0 to {MostParallel}. Use 0 for as many as there are processors.");
        }
    }
}
