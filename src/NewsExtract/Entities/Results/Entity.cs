using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>One thing that a text names, with all its mentions. Immutable and thread-safe.</summary>
public sealed record Entity
{
    /// <summary>What kind of thing it is: the vote of its mentions.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its name in the fullest proper form of the text, or of the caller's <see cref="Gazetteer"/>.</summary>
    public required string Name { get; init; }

    /// <summary>All different surface forms, in order of first appearance.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>All mentions, in order; at least one.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>How much the text is about it, 0 to 1; the salience of all entities of a text adds up to 1.</summary>
    public double Salience { get; init; }

    /// <summary>Titles and roles that stand with its name ("President", "North Korean leader"), in order of first appearance.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>For a <see cref="EntityType.Nationality"/>, the English name of the country it belongs to, where it is one; otherwise null.</summary>
    public string? RelatedCountry { get; init; }

    /// <summary>The <see cref="GazetteerEntry.Id"/> of the caller's own entry; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>The first mention.</summary>
    public EntityMention FirstMention => Mentions[0];

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, Name = {Name}, Forms = {Forms}, Mentions = {Mentions}, Salience = {Salience}, Roles = {Roles}, ");
        builder.Append(CultureInfo.InvariantCulture, $"RelatedCountry = {RelatedCountry}, Id = {Id}, FirstMention = {FirstMention}");
        return true;
    }
}
