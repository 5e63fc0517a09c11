using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>A text with what it names, in JSON; SCHEMA.md beside this file describes it.</summary>
internal sealed record DocumentJson(
    int Schema,
    JsonElement? Id,
    string? Source,
    DateOnly? Published,
    string? Title,
    string Text,
    IReadOnlyList<EntityJson> Entities,
    IReadOnlyList<MentionJson> Expressions,
    IReadOnlyList<MentionJson> TitleMentions)
{
    /// <summary>Raised when a property goes away or changes its meaning; new properties may come at any time.</summary>
    public const int CurrentSchema = 1;
}

/// <summary>What a text names, in JSON, to stand beside the properties of an article.</summary>
internal sealed record NamesJson(IReadOnlyList<EntityJson> Entities, IReadOnlyList<MentionJson> Expressions, IReadOnlyList<MentionJson> TitleMentions)
{
    public static NamesJson From(TextEntities found) => new(
        [.. found.Entities.Select(EntityJson.From)], [.. found.Expressions.Select(MentionJson.From)], [.. found.TitleMentions.Select(MentionJson.From)]);
}

/// <summary>An entity in JSON.</summary>
internal sealed record EntityJson(
    EntityType Type,
    string Name,
    IReadOnlyList<string> Forms,
    double Salience,
    IReadOnlyList<string> Roles,
    string? RelatedCountry,
    string? Id,
    IReadOnlyList<MentionJson> Mentions,
    IReadOnlyList<MentionJson> TitleMentions)
{
    // Four digits are more than any confidence is worth.
    private const int Digits = 4;

    public static EntityJson From(Entity entity) => new(
        entity.Type, entity.Name, entity.Forms, Round(entity.Salience), entity.Roles, entity.RelatedCountry, entity.Id,
        [.. entity.Mentions.Select(MentionJson.From)], [.. entity.TitleMentions.Select(MentionJson.From)]);

    public static double Round(double value) => Math.Round(value, Digits);
}

/// <summary>A mention in JSON.</summary>
internal sealed record MentionJson(EntityType Type, string Text, int Start, int Length, double Confidence, string? Id, ValueJson? Value)
{
    public static MentionJson From(EntityMention mention) => new(
        mention.Type, mention.Text, mention.Span.Start, mention.Span.Length, EntityJson.Round(mention.Confidence), mention.Id, ValueJson.From(mention.Value));
}

/// <summary>The value of a time or an amount in JSON.</summary>
internal sealed record ValueJson(string? Timex, DateOnly? FirstDay, DateOnly? LastDay, string? TimeOfDay, double? Amount, double? UpperAmount, string? Unit)
{
    public static ValueJson? From(MentionValue? value) => value is null ? null : new(
        value.Timex, value.FirstDay, value.LastDay, value.TimeOfDay?.ToString("HH:mm:ss", CultureInfo.InvariantCulture), value.Amount, value.UpperAmount, value.Unit);
}
