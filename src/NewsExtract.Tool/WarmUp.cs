namespace NewsExtract.Tool;

/// <summary>Makes the extractor ready on another processor while the command line is parsed: both take about as long, and somebody waits for a single page.</summary>
internal static class WarmUp
{
    private const string Page = "<html><body><nav><a href=a>b</a></nav><article><h1>Title</h1><p>Some words of a page.</p></article></body></html>";

    /// <summary>Begins, if the command needs it. What goes wrong will go wrong again where it is reported.</summary>
    public static void Begin(IReadOnlyList<string> arguments)
    {
        if (arguments is ["extract", ..] && Environment.ProcessorCount > 1)
        {
            _ = Task.Run(() => new ArticleExtractor().ExtractHtml(Page));
        }
    }
}
