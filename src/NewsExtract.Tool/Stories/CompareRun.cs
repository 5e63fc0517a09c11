namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract compare</c>: the articles of two pages.</summary>
internal sealed class CompareRun(ToolHost host, CompareSettings settings)
{
    private readonly ExtractPage _extract = host.Engine(ArticleOptions.Default);
    private readonly StoryEngine _stories = host.StoryEngine();
    private readonly PageLoop<StorySignature> _loop = new(host, new InputReader(host, settings.From, settings.Charset, ArticleOptions.Default.MaximumLength));

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<(string Name, StorySignature Article)> articles = [];
        int exitCode = await _loop.RunAsync(
            InputList.Find(settings.Paths, outputFolder: null),
            (file, page) => Sign(file, page, cancellationToken),
            (file, article) =>
            {
                articles.Add((file.Name, article));
                return Task.CompletedTask;
            },
            cancellationToken);
        if (articles is [var first, var second])
        {
            StoryComparison comparison = _stories.Compare(first.Article, second.Article);
            if (settings.Format is ComparisonFormat.Json)
            {
                host.Output.WriteLine(StoryJsonFormat.Write(ComparisonJson.From(comparison, first.Name, second.Name)));
            }
            else
            {
                new ComparisonText(settings.FullText ? int.MaxValue : host.Width).Write(comparison, host.Output);
            }
        }

        return exitCode;
    }

    private StorySignature Sign(InputFile file, InputPage page, CancellationToken cancellationToken)
    {
        Article article = _extract(page.Text, page.Form, ExtractionHints.None, cancellationToken);
        if (article.Status is not ExtractionStatus.Complete)
        {
            _loop.Warn(file, ExtractedPage.Trouble(article));
        }

        return _stories.Sign(StoryText.Of(article, [], []), cancellationToken);
    }
}
