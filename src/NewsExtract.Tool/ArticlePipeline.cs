namespace NewsExtract.Tool;

/// <summary>The library's pipeline for articles that are there already. It takes as long as they need: somebody asked for just these.</summary>
internal sealed class ArticlePipeline(NewsExtractOptions options)
{
    private readonly NewsPipeline _pipeline = new(options with { Articles = options.Articles with { Limits = options.Articles.Limits with { Time = Timeout.InfiniteTimeSpan } } });

    public NewsItem Process(Article article, CancellationToken cancellationToken)
    {
        NewsItem item = _pipeline.Process(NewsDocument.FromArticle(article), cancellationToken);
        return item.Error is { } error ? throw error : item;
    }
}
