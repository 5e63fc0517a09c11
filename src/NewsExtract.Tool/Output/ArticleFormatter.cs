namespace NewsExtract.Tool;

/// <summary>Turns an article into what one <see cref="OutputFormat"/> shows of it.</summary>
internal abstract class ArticleFormatter
{
    /// <summary>Extension of a file in this format.</summary>
    public abstract string Extension { get; }

    /// <summary>True when an article says itself which page it came from, and needs no header line among others.</summary>
    public virtual bool NamesSource => false;

    /// <summary>Writes <paramref name="article"/>; ends with a line feed unless there is nothing to write.</summary>
    public abstract void Write(Article article, string source, TextWriter output);

    /// <summary>Writes an article with what it names, where the format has a place for that.</summary>
    public virtual void Write(ExtractedPage page, string source, TextWriter output) => Write(page.Article, source, output);

    public static ArticleFormatter For(ToolHost host, ExtractSettings settings, bool oneLinePerArticle) => settings.Format switch
    {
        OutputFormat.Markdown => new MarkdownFormatter(),
        OutputFormat.Html => new HtmlFormatter(),
        OutputFormat.Json => new JsonFormatter(oneLinePerArticle),
        OutputFormat.Blocks => new BlocksFormatter(UsesColor(host, settings), settings.FullText ? int.MaxValue : host.Width),
        OutputFormat.Facts => new FactsFormatter(settings.FullText ? int.MaxValue : host.Width),
        _ => new TextFormatter(),
    };

    private static bool UsesColor(ToolHost host, ExtractSettings settings) => settings.Color switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        // https://no-color.org: set and not empty means no colour; an explicit --color wins over it.
        _ => host.OutputIsTerminal && settings.OutputFolder is null
            && string.IsNullOrEmpty(host.Environment("NO_COLOR")) && host.Environment("TERM") != "dumb",
    };
}
