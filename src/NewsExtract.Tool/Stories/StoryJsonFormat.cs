using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract.Tool;

/// <summary>How the types are written: generated at build time, as in the library.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(RelationConverter), typeof(EvidenceKindConverter)])]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(PlaceJson))]
[JsonSerializable(typeof(PairJson))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
internal sealed partial class StoryJsonContext : JsonSerializerContext;

/// <summary>A relation by its name, <c>sameEvent</c>.</summary>
internal sealed class RelationConverter() : JsonStringEnumConverter<StoryRelation>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary>A kind of evidence by its name, <c>place</c>.</summary>
internal sealed class EvidenceKindConverter() : JsonStringEnumConverter<StoryEvidenceKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary>Writes comparisons and places of articles as JSON.</summary>
internal static class StoryJsonFormat
{
    private static readonly StoryJsonContext OneLine = new(Options(isIndented: false));
    private static readonly StoryJsonContext Indented = new(Options(isIndented: true));

    /// <summary>A comparison, one property a line.</summary>
    public static string Write(ComparisonJson comparison) => JsonSerializer.Serialize(comparison, Indented.ComparisonJson).ReplaceLineEndings("\n");

    /// <summary>Where an article was put, on one line.</summary>
    public static string Write(PlaceJson place) => JsonSerializer.Serialize(place, OneLine.PlaceJson);

    /// <summary>Two articles that belong together, on one line.</summary>
    public static string Write(PairJson pair) => JsonSerializer.Serialize(pair, OneLine.PairJson);

    /// <summary>An id on one line, always in the same spelling.</summary>
    public static string Write(JsonElement id) => JsonSerializer.Serialize(id, OneLine.JsonElement);

    /// <summary>A name as a value of JSON.</summary>
    public static JsonElement ValueOf(string name) => JsonSerializer.SerializeToElement(name, OneLine.String);

    private static JsonSerializerOptions Options(bool isIndented) => new(StoryJsonContext.Default.Options)
    {
        WriteIndented = isIndented,
        Encoder = new ReadableJsonEncoder(),
    };
}
