using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract.Tool;

/// <summary>What stands before the article's properties; SCHEMA.md beside this file describes it.</summary>
internal sealed record ItemHeadJson(JsonElement Id);

/// <summary>What stands behind them.</summary>
internal sealed record ItemTailJson(string? Signature, ItemStoryJson? Story, string? StoryError);

/// <summary>The story of an article.</summary>
internal sealed record ItemStoryJson(long Id, bool IsNew, double Score, string? CopyOf, IReadOnlyList<long>? Merged)
{
    public static ItemStoryJson From(StoryPlace place)
        => new(place.Story, place.IsNew, ComparisonJson.Round(place.Score), place.CopyOf, place.Merged is { Count: > 0 } merged ? merged : null);
}

/// <summary>A document of which nothing came.</summary>
internal sealed record FailedItemJson(JsonElement Id, int Schema, string Source, string Error);

/// <summary>How the types are written: generated at build time, as in the library.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ItemHeadJson))]
[JsonSerializable(typeof(ItemTailJson))]
[JsonSerializable(typeof(FailedItemJson))]
internal sealed partial class ItemJsonContext : JsonSerializerContext;
