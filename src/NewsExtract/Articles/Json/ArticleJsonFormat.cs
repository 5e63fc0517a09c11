using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtract;

/// <summary>Writes and reads articles as JSON.</summary>
internal static class ArticleJsonFormat
{
    private static readonly ArticleJsonContext OneLine = new(Options(isIndented: false));
    private static readonly ArticleJsonContext Indented = new(Options(isIndented: true));

    private static readonly SearchValues<char> UnsafeInMarkup = SearchValues.Create("<>&\u2028\u2029");

    public static string Write(Article article, JsonOutputOptions options)
    {
        ArticleJsonContext context = options.IsIndented ? Indented : OneLine;
        string json = JsonSerializer.Serialize(ArticleJson.From(article, options), context.ArticleJson);

        // Indentation breaks lines as the platform does; inside strings there is no bare line end to hit.
        return EscapeMarkup(json.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    public static Article Read(string json)
    {
        ArticleJson? article = JsonSerializer.Deserialize(json, OneLine.ArticleJson);
        return article?.Schema == ArticleJson.CurrentSchema
            ? article.ToArticle()
            : throw new JsonException($"The JSON is no article of schema {ArticleJson.CurrentSchema}; its \"schema\" is {article?.Schema ?? 0}.");
    }

    /// <summary>
    /// The output is to be readable in every script and harmless in a script element. The encoders of the platform are the one or the
    /// other, so what mark-up is made of is escaped here; JSON has it in strings only.
    /// </summary>
    private static string EscapeMarkup(string json)
    {
        int next = json.AsSpan().IndexOfAny(UnsafeInMarkup);
        if (next < 0)
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 64);
        ReadOnlySpan<char> rest = json;
        while (next >= 0)
        {
            escaped.Append(rest[..next]).Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[next]:X4}");
            rest = rest[(next + 1)..];
            next = rest.IndexOfAny(UnsafeInMarkup);
        }

        return escaped.Append(rest).ToString();
    }

    private static JsonSerializerOptions Options(bool isIndented) => new(ArticleJsonContext.Default.Options)
    {
        WriteIndented = isIndented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
