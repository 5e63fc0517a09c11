using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>An article as a line of JSON gives it.</summary>
/// <param name="Id">Its id, a string or a number; null when it has none.</param>
/// <param name="Body">Its text, or its page in HTML.</param>
/// <param name="Form">Which of the two.</param>
internal sealed record JsonArticle(JsonElement? Id, string Body, InputForm Form)
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public DateTimeOffset? Date { get; init; }

    /// <summary>What went wrong without costing the article; null when nothing did.</summary>
    public string? Warning { get; init; }

    /// <summary>What to say of an article without an id where one is needed.</summary>
    public const string NoId = "no \"id\", which is a string or a number";

    /// <exception cref="InputException">The line is no article.</exception>
    public static JsonArticle Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"no JSON, at byte {error.BytePositionInLine ?? 0}"));
        }
        catch (InvalidOperationException)
        {
            // The reader finds broken UTF-8 and halves of surrogate pairs only when it makes a string of them.
            throw new InputException("a string in it is no Unicode text");
        }
    }

    private static JsonArticle Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new InputException("no JSON object");
        }

        bool hasId = root.TryGetProperty("id", out JsonElement id) && id.ValueKind is not JsonValueKind.Null;
        if (hasId && (id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) || id.ToString().Length == 0))
        {
            throw new InputException(NoId);
        }

        string? html = Text(root, "html");
        string body = html ?? Text(root, "text") ?? throw new InputException("neither \"text\" nor \"html\"") { Id = hasId ? id.Clone() : null };
        string? dateText = Text(root, "date");
        DateTimeOffset? date = ParseDate(dateText);
        return new(hasId ? id.Clone() : null, body, html is null ? InputForm.Text : InputForm.Html)
        {
            Title = Text(root, "title"),
            Url = Text(root, "url"),
            Date = date,
            Warning = string.IsNullOrWhiteSpace(dateText) || date is not null ? null : $"'{dateText}' is no date and is passed over; write it as 2025-09-03 or 2025-09-03T14:05:00+08:00",
        };
    }

    private static string? Text(JsonElement root, string property)
        => root.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Year first: other orders are anybody's guess, and a time without a day would be one of today.
    private static DateTimeOffset? ParseDate(string? text)
        => text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-', ..]
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;
}
