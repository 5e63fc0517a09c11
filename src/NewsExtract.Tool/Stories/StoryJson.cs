using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>How two pages compare, in JSON; SCHEMA.md beside this file describes it.</summary>
internal sealed record ComparisonJson(
    int Schema,
    string First,
    string Second,
    StoryRelation Relation,
    double Score,
    double Resemblance,
    double Containment,
    IReadOnlyList<EvidenceJson> Evidence)
{
    /// <summary>Raised when a property goes away or changes its meaning; new properties may come at any time.</summary>
    public const int CurrentSchema = 1;

    // Four digits are more than any estimate is worth.
    private const int Digits = 4;

    public static ComparisonJson From(StoryComparison comparison, string first, string second) => new(
        CurrentSchema,
        first,
        second,
        comparison.Relation,
        Round(comparison.Score),
        Round(comparison.Resemblance),
        Round(comparison.Containment),
        [.. comparison.Evidence.Select(item => new EvidenceJson(item.Kind, item.Supports, item.Text))]);

    public static double Round(double value) => Math.Round(value, Digits);
}

/// <summary>A piece of evidence in JSON.</summary>
internal sealed record EvidenceJson(StoryEvidenceKind Kind, bool Supports, string Text);

/// <summary>Where an article of a stream was put, in JSON; <see cref="Id"/> is the one that was given, a string or a number.</summary>
internal sealed record PlaceJson(JsonElement Id, long Story, bool IsNew, double Score, string? CopyOf, IReadOnlyList<long>? Merged)
{
    public static PlaceJson From(JsonElement id, StoryPlace place)
        => new(id, place.Story, place.IsNew, ComparisonJson.Round(place.Score), place.CopyOf, place.Merged is { Count: > 0 } merged ? merged : null);
}
