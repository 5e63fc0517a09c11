// Makes pages ready for a retrieval index: Markdown pieces with the entities they name, a line of JSON each.
//   dotnet run -- pages/*.html > chunks.jsonl
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtract;
using NewsExtract.Samples;

const int LongestChunk = 1500;
JsonSerializerOptions json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

var pipeline = new NewsPipeline(NewsExtractOptions.Default with
{
    Articles = ArticleOptions.Default with { Focus = ExtractionFocus.Precision },
    SignsStories = false,
});

await foreach (NewsItem item in pipeline.ProcessAsync(args.Select(path => NewsDocument.FromHtml(File.ReadAllBytes(path), id: Path.GetFileName(path)))))
{
    foreach (ArticleChunk chunk in ArticleChunker.Cut(item, LongestChunk))
    {
        Console.WriteLine(JsonSerializer.Serialize(chunk, json));
    }
}
