namespace NewsExtract.Tool;

/// <summary>Where the articles of a run go.</summary>
internal abstract class ArticleSink
{
    public abstract Task WriteAsync(InputFile file, Article article, CancellationToken cancellationToken);

    public static ArticleSink Create(ToolHost host, ExtractSettings settings, InputList inputs)
    {
        bool areTogether = settings.OutputFolder is null && inputs.AreSeveral;
        ArticleFormatter formatter = ArticleFormatter.For(host, settings, oneLinePerArticle: areTogether);
        return settings.OutputFolder is null
            ? new StreamSink(host.Output, formatter, withHeaders: areTogether && !formatter.NamesSource)
            : new FolderSink(settings.OutputFolder, formatter, inputs);
    }
}
