namespace NewsExtract.Tool;

/// <summary>The text of the article and nothing else.</summary>
internal sealed class TextFormatter : ArticleFormatter
{
    public override string Extension => ".txt";

    public override void Write(Article article, string source, TextWriter output)
    {
        if (article.Text.Length > 0)
        {
            output.WriteLine(article.Text);
        }
    }
}
