using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract.Tool;

/// <summary>How the types are written: generated at build time, as in the library.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(TypeNameConverter)])]
[JsonSerializable(typeof(DocumentJson))]
[JsonSerializable(typeof(NamesJson))]
internal sealed partial class EntityJsonContext : JsonSerializerContext;

/// <summary>A type by its name, <c>person</c>.</summary>
internal sealed class TypeNameConverter() : JsonStringEnumConverter<EntityType>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

/// <summary>Writes what texts name as JSON.</summary>
internal static class EntityJsonFormat
{
    private static readonly EntityJsonContext OneLine = new(Options(isIndented: false));
    private static readonly EntityJsonContext Indented = new(Options(isIndented: true));

    /// <summary>A document of its own.</summary>
    public static string Write(DocumentJson document, bool isIndented)
        => JsonSerializer.Serialize(document, (isIndented ? Indented : OneLine).DocumentJson).ReplaceLineEndings("\n");

    /// <summary>An object that the library wrote, with what its text names as its last properties.</summary>
    /// <param name="article">The object, with at least one property.</param>
    /// <param name="found">What it names.</param>
    /// <param name="isIndented">Whether the object has one property a line.</param>
    public static string Append(string article, TextEntities found, bool isIndented)
    {
        string names = JsonSerializer.Serialize(NamesJson.From(found), (isIndented ? Indented : OneLine).NamesJson).ReplaceLineEndings("\n");
        return JsonText.Append(article, names);
    }

    private static JsonSerializerOptions Options(bool isIndented) => new(EntityJsonContext.Default.Options)
    {
        WriteIndented = isIndented,
        Encoder = new ReadableJsonEncoder(),
    };
}
