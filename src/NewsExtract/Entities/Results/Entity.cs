using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>One thing that a text names, with all its mentions. Immutable and thread-safe.</summary>
public sealed record Entity
{
    /// <summary>What kind of thing it is: the vote of its mentions, but for names that say it themselves ("Northern Fleet").</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its name in the fullest proper form of text and headline, or of the caller's <see cref="Gazetteer"/>.</summary>
    public required string Name { get; init; }

    /// <summary>All different surface forms, those of the headline included, in order of first appearance.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>All mentions in the text, in order; at least one.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>
    /// Its mentions in the headline (<see cref="Article.Title"/>), in order, in places of the headline. Empty when it was found in a text alone, or in one of more than 2,000 mentions.
    /// Where the text begins with the headline, they are among <see cref="Mentions"/>, too.
    /// </summary>
    public IReadOnlyList<EntityMention> TitleMentions { get; init; } = [];

    /// <summary>How much the text is about it, by its mentions there, 0 to 1; the salience of all entities of a text adds up to 1.</summary>
    public double Salience { get; init; }

    /// <summary>Titles and roles that stand with its name ("President", "North Korean leader"), in order of first appearance.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>For a <see cref="EntityType.Nationality"/>, the English name of the country it belongs to, where it is one; otherwise null.</summary>
    public string? RelatedCountry { get; init; }

    /// <summary>The <see cref="GazetteerEntry.Id"/> of the caller's own entry; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>The first mention in the text.</summary>
    public EntityMention FirstMention => Mentions[0];

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, Name = {Name}, Forms = {Forms}, Mentions = {Mentions}, TitleMentions = {TitleMentions}, Salience = {Salience}, Roles = {Roles}, ");
        builder.Append(CultureInfo.InvariantCulture, $"RelatedCountry = {RelatedCountry}, Id = {Id}, FirstMention = {FirstMention}");
        return true;
    }
}
