namespace NewsExtract.Tool;

/// <summary>The article with all it holds as the library's JSON: one line an article when there are several, else a property a line.</summary>
internal sealed class JsonFormatter(bool oneLine) : ArticleFormatter
{
    public override string Extension => ".json";

    public override bool NamesSource => true;

    public override void Write(Article article, string source, TextWriter output) => output.WriteLine(ToJson(article, source));

    public override void Write(ExtractedPage page, string source, TextWriter output)
    {
        string json = ToJson(page.Article, source);
        output.WriteLine(page.Entities is null ? json : EntityJsonFormat.Append(json, page.Entities, isIndented: !oneLine));
    }

    private string ToJson(Article article, string source) => article.ToJson(new JsonOutputOptions { IsIndented = !oneLine, Source = source });
}
