using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>Writes items of the pipeline as JSON: the article as the library writes it, with what belongs to it before and behind.</summary>
internal sealed class ItemJsonFormat
{
    /// <summary>Raised when a property goes away or changes its meaning; the article's own schema is the same number.</summary>
    private const int CurrentSchema = 1;

    private static readonly ItemTailJson Nothing = new(null, null, null);

    private readonly RunSettings _settings;
    private readonly bool _isIndented;
    private readonly ItemJsonContext _context;

    public ItemJsonFormat(RunSettings settings)
    {
        _settings = settings;
        _isIndented = settings.Format is ItemFormat.Json;
        _context = new(new JsonSerializerOptions(ItemJsonContext.Default.Options) { WriteIndented = _isIndented, Encoder = new ReadableJsonEncoder() });
    }

    /// <summary>A document, less its story.</summary>
    public string Write(InputDocument document, NewsItem item)
    {
        string article = item.Article.ToJson(new JsonOutputOptions { IsIndented = _isIndented, IncludesBlocks = _settings.WithBlocks, Source = document.Name });
        string json = JsonText.Append(Lines(JsonSerializer.Serialize(new ItemHeadJson(document.Key), _context.ItemHeadJson)), article);
        json = _settings.Options.FindsEntities ? EntityJsonFormat.Append(json, TextEntities.Of(item), _isIndented) : json;
        return _settings.WithSignatures && item.Signature is { } signature ? Append(json, Nothing with { Signature = Convert.ToBase64String(signature.ToBytes()) }) : json;
    }

    /// <summary>A document with its story.</summary>
    /// <param name="item">The document.</param>
    /// <param name="place">The story; null when it is in none.</param>
    /// <param name="error">Why it is in none; null when nobody asked.</param>
    public string WithStory(WrittenItem item, StoryPlace? place, string? error)
        => place is null && error is null ? item.Json : Append(item.Json, Nothing with { Story = place is null ? null : ItemStoryJson.From(place), StoryError = error });

    /// <summary>A document of which nothing came.</summary>
    public string Write(InputDocument document, string error)
        => Lines(JsonSerializer.Serialize(new FailedItemJson(document.Key, CurrentSchema, document.Name, error), _context.FailedItemJson));

    private string Append(string json, ItemTailJson tail) => JsonText.Append(json, Lines(JsonSerializer.Serialize(tail, _context.ItemTailJson)));

    private static string Lines(string json) => json.ReplaceLineEndings("\n");
}
