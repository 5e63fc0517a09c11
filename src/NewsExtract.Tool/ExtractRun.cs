namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract extract</c>: the article of every page.</summary>
internal sealed class ExtractRun(ToolHost host, ExtractSettings settings)
{
    private readonly ExtractPage _extract = host.Engine(settings.Options);
    private readonly FindEntities? _find = settings.WithEntities ? host.EntityEngine(EntityOptions.Default) : null;
    private readonly DocumentLoop<ExtractedPage> _loop = new(host, new InputReader(host, settings.From, settings.Charset, settings.Options.Limits.Length), settings.Loop);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(settings.Paths, settings.OutputFolder);
        if (settings.Hints.Url is not null && inputs.AreSeveral)
        {
            host.Error.WriteLine($"{CommandLine.Name}: --url is the address of one page, and here are several.");
            return ExitCode.Usage;
        }

        bool areTogether = settings.OutputFolder is null && inputs.AreSeveral;
        ArticleFormatter formatter = ArticleFormatter.For(host, settings, oneLinePerArticle: areTogether);
        ArticleFormatter ofMany = ArticleFormatter.For(host, settings, oneLinePerArticle: settings.OutputFolder is null);
        return await _loop.RunAsync(
            inputs,
            PageSink.Create(host, settings.OutputFolder, formatter.Extension, formatter.NamesSource, inputs),
            work => Extract(work, cancellationToken),
            (document, page, output) => (document.IsOneOfMany ? ofMany : formatter).Write(page, document.Name, output),
            cancellationToken);
    }

    private ExtractedPage Extract(DocumentWork work, CancellationToken cancellationToken)
    {
        Article article = work.Document.WithWhatIsKnown(_extract(work.Page.Text, work.Page.Form, work.Document.HintsOver(settings.Hints), cancellationToken));
        work.WarnOf(article);
        return new ExtractedPage(article, _find?.Invoke(article, cancellationToken));
    }
}
