using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>A place of a text that names something. Immutable and thread-safe.</summary>
public sealed record EntityMention
{
    /// <summary>Where it stands in the text that was passed in, or in the headline for a mention there, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What kind of thing it names.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its words, as the text has them.</summary>
    public required string Text { get; init; }

    /// <summary>Calibrated probability that span and type are right, 0 to 1; 1 for entries of the caller's own <see cref="Gazetteer"/>.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The normal form of a time or an amount; null for names.</summary>
    public MentionValue? Value { get; init; }

    /// <summary>The <see cref="GazetteerEntry.Id"/> of the caller's own entry that this mention is; null otherwise.</summary>
    public string? Id { get; init; }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Span = {Span}, Type = {Type}, Text = {Text}, Confidence = {Confidence}, Value = {Value}, Id = {Id}");
        return true;
    }
}
