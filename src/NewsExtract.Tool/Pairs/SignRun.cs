namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract sign</c>. What is written of an article hangs on that article alone, so the input can be split among any number of processes.</summary>
internal sealed class SignRun(ToolHost host, ArticleStreamSettings settings)
{
    private readonly ProcessDocument _process = host.Pipeline(NewsExtractOptions.Default);

    public Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputReader reader = new(host, settings.From, settings.Charset, ArticleOptions.Default.Limits.Length);
        return new DocumentLoop<string>(host, reader, settings.Loop).RunAsync(
            InputList.Find(settings.Paths, outputFolder: null),
            work => Sign(work, cancellationToken),
            (_, lines) =>
            {
                host.Output.Write(lines);
                return host.Output.FlushAsync(CancellationToken.None);
            },
            cancellationToken);
    }

    private string Sign(DocumentWork work, CancellationToken cancellationToken)
    {
        if (work.Document.LacksId)
        {
            throw new InputException(JsonArticle.NoId);
        }

        NewsItem item = work.Process(_process, ExtractionHints.None, cancellationToken);
        return SignedLine.Write(work.Document.Key, item.Signature!);
    }
}
