using System.Text.Json.Serialization;

namespace NewsExtract.Tool;

/// <summary>Two articles of one event in JSON; SCHEMA.md beside this file describes it. The ids are written as they came.</summary>
internal sealed record PairJson(
    [property: JsonConverter(typeof(RawJsonConverter))] string A,
    [property: JsonConverter(typeof(RawJsonConverter))] string B,
    double Score,
    StoryRelation Relation);
