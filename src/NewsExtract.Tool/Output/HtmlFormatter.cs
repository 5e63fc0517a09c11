namespace NewsExtract.Tool;

/// <summary>The article as a clean HTML fragment, title and pictures included.</summary>
internal sealed class HtmlFormatter : ArticleFormatter
{
    public override string Extension => ".html";

    public override void Write(Article article, string source, TextWriter output) => output.WriteLine(article.ToHtml());
}
