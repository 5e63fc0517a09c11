using System.Text.Json;

namespace NewsExtract.Training.Corpora;

/// <summary>Turns one record of a gold file into a page.</summary>
internal static class ArticleGold
{
    public static ArticlePage Read(JsonElement record, string id, string setName, string htmlPath, string? flatText)
    {
        string url = Text(record, "url") ?? "";
        JsonElement authors = record.TryGetProperty("authors", out JsonElement named) && !IsNothing(named)
            ? named
            : record.TryGetProperty("author", out JsonElement alternative) ? alternative : named;
        return new()
        {
            Id = id,
            SetName = setName,
            Url = url,
            Domain = RegistrableDomain.Of(url) ?? "page:" + id,
            HtmlPath = htmlPath,
            GoldText = Text(record, "text"),
            With = Texts(record, "with"),
            Without = Texts(record, "without"),
            Title = Text(record, "title"),
            Authors = authors.ValueKind switch
            {
                JsonValueKind.Array => Strings(authors),
                JsonValueKind.String => authors.GetString() is { Length: > 0 } line ? [line] : [],
                JsonValueKind.Null => [],
                _ => null,
            },
            AuthorsAreLine = authors.ValueKind == JsonValueKind.String,
            Date = Text(record, "date"),
            Summary = Text(record, "summary"),
            Publisher = Text(record, "publisher") ?? Text(record, "sitename"),
            CountryCode = Text(record, "cc"),
            PageType = Text(record, "page_type"),
            FlatText = flatText,
        };
    }

    public static string RequiredText(JsonElement record, string field, string path) => Text(record, field)
        ?? throw new CorpusException($"'{path}' has a record without \"{field}\".");

    private static string? Text(JsonElement record, string field)
        => record.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement record, string field)
        => record.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? Strings(value) : [];

    private static string[] Strings(JsonElement array)
        => [.. array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    private static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.String => value.GetString()!.Length == 0,
        _ => false,
    };
}
