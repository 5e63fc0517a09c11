using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract;

/// <summary>How the types are written and read: generated at build time, so that trimmed and ahead-of-time compiled programs can.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(PageDateConverter), typeof(NameConverter<ExtractionStatus>), typeof(NameConverter<ExtractionLimit>), typeof(NameConverter<FactSource>), typeof(NameConverter<ArticleAccess>),
        typeof(NameConverter<EditorNoteKind>), typeof(NameConverter<BlockKind>), typeof(NameConverter<BlockRole>), typeof(NameConverter<InlineMarkKind>),
    ])]
[JsonSerializable(typeof(ArticleJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;

/// <summary>An enumeration by the names of its members, <c>listItem</c>.</summary>
internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
