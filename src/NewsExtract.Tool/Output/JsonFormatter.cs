using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>The article with all its blocks as JSON.</summary>
internal sealed class JsonFormatter(bool oneLine) : ArticleFormatter
{
    private readonly ArticleJsonContext _context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = !oneLine,
        // News is mostly not ASCII, and nobody puts this output into a script element unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public override string Extension => ".json";

    public override bool NamesSource => true;

    public override void Write(Article article, string source, TextWriter output)
    {
        string json = JsonSerializer.Serialize(ArticleJson.From(article, source), _context.ArticleJson);
        // Indentation breaks lines as the platform does; inside JSON strings there is no bare line end to hit.
        output.WriteLine(json.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
