using System.Text.Json;

namespace NewsExtract;

/// <summary>Writes and reads articles as JSON.</summary>
internal static class ArticleJsonFormat
{
    private static readonly ArticleJsonContext OneLine = new(Options(isIndented: false));
    private static readonly ArticleJsonContext Indented = new(Options(isIndented: true));

    public static string Write(Article article, JsonOutputOptions options)
    {
        ArticleJsonContext context = options.IsIndented ? Indented : OneLine;
        string json = JsonSerializer.Serialize(ArticleJson.From(article, options), context.ArticleJson);

        // Indentation breaks lines as the platform does; inside strings there is no bare line end to hit.
        return json.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public static Article Read(string json)
    {
        ArticleJson? article = JsonSerializer.Deserialize(json, OneLine.ArticleJson);
        return article?.Schema == ArticleJson.CurrentSchema
            ? article.ToArticle()
            : throw new JsonException($"The JSON is no article of schema {ArticleJson.CurrentSchema}; its \"schema\" is {article?.Schema ?? 0}.");
    }

    private static JsonSerializerOptions Options(bool isIndented) => new(ArticleJsonContext.Default.Options)
    {
        WriteIndented = isIndented,
        Encoder = new ReadableJsonEncoder(),
    };
}
