namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract compare</c>: the articles of two pages.</summary>
internal sealed class CompareRun(ToolHost host, CompareSettings settings)
{
    private readonly ExtractPage _extract = host.Engine(ArticleOptions.Default);
    private readonly StoryEngine _stories = host.StoryEngine();
    private readonly DocumentLoop<StorySignature> _loop = new(host, new InputReader(host, settings.From, settings.Charset, ArticleOptions.Default.Limits.Length), LoopSettings.Default);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        List<(string Name, StorySignature Article)> articles = [];
        int exitCode = await _loop.RunAsync(
            InputList.Find(settings.Paths, outputFolder: null),
            work => Sign(work, cancellationToken),
            (document, article) =>
            {
                articles.Add((document.Name, article));
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
        else if (exitCode == ExitCode.Success)
        {
            host.Error.WriteLine($"{CommandLine.Name}: compare takes two articles, and there are {articles.Count} in these files.");
            return ExitCode.InputFailed;
        }

        return exitCode;
    }

    private StorySignature Sign(DocumentWork work, CancellationToken cancellationToken)
    {
        Article article = work.Document.WithWhatIsKnown(_extract(work.Page.Text, work.Page.Form, work.Document.HintsOver(ExtractionHints.None), cancellationToken));
        work.WarnOf(article);
        return _stories.Sign(article, cancellationToken);
    }
}
