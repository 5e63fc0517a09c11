// A small web service: send it pages, get articles with their entities, and ask which articles tell the same story.
//   curl --data-binary @page.html 'http://localhost:5000/articles/1?url=https://wire.example/a'
//   curl 'http://localhost:5000/articles/1/similar'
using System.Collections.Concurrent;
using NewsExtract;
using NewsExtract.Samples;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddNewsExtract(o => o with
{
    Articles = o.Articles with { Limits = o.Articles.Limits with { Length = 4_000_000 } },
    Entities = o.Entities with { MinimumConfidence = 0.5 },
});
builder.Services.AddSingleton<ConcurrentDictionary<string, NewsItem>>();
WebApplication app = builder.Build();

app.MapPost("/articles/{id}", async (string id, string? url, HttpRequest request, NewsPipeline pipeline, IStoryIndex index, ConcurrentDictionary<string, NewsItem> items, CancellationToken cancelled) =>
{
    using MemoryStream page = new();
    await request.Body.CopyToAsync(page, cancelled);
    NewsDocument document = NewsDocument.FromHtml(page.ToArray(), id) with { Hints = new ExtractionHints { Url = url, Charset = request.GetTypedHeaders().ContentType?.Charset.Value } };
    NewsItem item = pipeline.Process(document, cancelled);
    if (item.IsFailed)
    {
        return Results.Problem(item.Error!.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    return items.TryAdd(id, item) ? Results.Ok(ArticleAnswer.Of(item, index.Add(item))) : Results.Conflict($"There is an article {id} already.");
});

app.MapGet("/articles/{id}/similar", (string id, IStoryIndex index, ConcurrentDictionary<string, NewsItem> items) =>
    items.TryGetValue(id, out NewsItem? item)
        ? Results.Ok(index.FindSimilar(item, 10).Where(match => match.Id != id).Select(match => new { match.Id, Relation = match.Relation.ToString(), match.Score }))
        : Results.NotFound());

app.Run();
