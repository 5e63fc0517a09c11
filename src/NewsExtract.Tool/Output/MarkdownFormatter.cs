namespace NewsExtract.Tool;

/// <summary>The article as CommonMark, title included.</summary>
internal sealed class MarkdownFormatter : ArticleFormatter
{
    public override string Extension => ".md";

    public override void Write(Article article, string source, TextWriter output)
    {
        string markdown = article.ToMarkdown().TrimEnd('\n');
        if (markdown.Length > 0)
        {
            output.WriteLine(markdown);
        }
    }
}
