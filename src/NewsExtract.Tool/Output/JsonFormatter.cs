namespace NewsExtract.Tool;

/// <summary>The article with all it holds as the library's JSON: one line an article when there are several, else a property a line.</summary>
internal sealed class JsonFormatter(bool oneLine) : ArticleFormatter
{
    public override string Extension => ".json";

    public override bool NamesSource => true;

    public override void Write(Article article, string source, TextWriter output)
        => output.WriteLine(article.ToJson(new JsonOutputOptions { IsIndented = !oneLine, Source = source }));
}
