using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>How entities are found. Immutable; change a copy with <c>with</c>.</summary>
public sealed record EntityOptions
{
    /// <summary>The defaults.</summary>
    public static EntityOptions Default { get; } = new();

    /// <summary>Whether speed or quality comes first. Default: <see cref="EntityAccuracy.Accurate"/>, which takes about twice the time of <see cref="EntityAccuracy.Fast"/>.</summary>
    public EntityAccuracy Accuracy { get; init; } = EntityAccuracy.Accurate;

    /// <summary>The types that are reported. Default: all.</summary>
    public ImmutableHashSet<EntityType> Types { get; init; } = [.. Enum.GetValues<EntityType>()];

    /// <summary>Mentions with less <see cref="EntityMention.Confidence"/> are left out, 0 to 1. Default: 0.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>The caller's own names, which always win over the model. Default: none.</summary>
    public Gazetteer Gazetteer { get; init; } = Gazetteer.Empty;

    /// <summary>Words and phrases that are never reported as a mention, compared without case. Default: none.</summary>
    public ImmutableHashSet<string> StopList { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest text in UTF-16 code units that is read; what follows has no mentions. Default: 10,000,000, as for documents (<see cref="ExtractionLimits.Length"/>).</summary>
    public int MaximumLength { get; init; } = 10_000_000;

    /// <summary>
    /// Tokens of a sentence that the models read at once, 16 to 256; a longer sentence is read in pieces of so many, and a name across the border of two may be lost. Nothing is left
    /// out. Default: 256.
    /// </summary>
    public int MaximumSentence { get; init; } = 256;

    /// <summary>Most mentions of a text that are reported; those behind are left out. Default: 10,000, many times what a long article has.</summary>
    public int MaximumMentions { get; init; } = 10_000;

    /// <summary>
    /// Most pairs of a name and an entity it may belong to that <see cref="EntityLinker"/> weighs in one text; behind them each other spelling is an entity of its own.
    /// Default: 200,000, many times what a long article has.
    /// </summary>
    public int MaximumCandidates { get; init; } = 200_000;

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Accuracy = {Accuracy}, Types = {Types}, MinimumConfidence = {MinimumConfidence}, Gazetteer = {Gazetteer}, ");
        builder.Append(CultureInfo.InvariantCulture, $"StopList = {StopList}, MaximumLength = {MaximumLength}, MaximumSentence = {MaximumSentence}, ");
        builder.Append(CultureInfo.InvariantCulture, $"MaximumMentions = {MaximumMentions}, MaximumCandidates = {MaximumCandidates}");
        return true;
    }
}
