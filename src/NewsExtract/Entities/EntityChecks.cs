using NewsExtract.Entities.Tagging;

namespace NewsExtract;

/// <summary>Refuses bad options of entities, out of line.</summary>
internal static class EntityChecks
{
    /// <summary>Shorter pieces would part most names from the words that tell them.</summary>
    private const int ShortestSentence = 16;

    public static void Options(EntityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Types, nameof(options.Types));
        ArgumentNullException.ThrowIfNull(options.Gazetteer, nameof(options.Gazetteer));
        ArgumentNullException.ThrowIfNull(options.StopList, nameof(options.StopList));
        if (options.Accuracy is not (EntityAccuracy.Fast or EntityAccuracy.Accurate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.Accuracy), options.Accuracy, $"The accuracy must be {EntityAccuracy.Fast} or {EntityAccuracy.Accurate}.");
        }

        if (options.MinimumConfidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.MinimumConfidence), options.MinimumConfidence, "The least confidence must be a probability, from 0 to 1. Use 0 to keep every mention.");
        }

        if (options.MaximumSentence is < ShortestSentence or > NameTagger.LongestSentence)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.MaximumSentence), options.MaximumSentence, $"The longest sentence must be from {ShortestSentence} to {NameTagger.LongestSentence} tokens. Longer ones are read in pieces.");
        }

        Positive(options.MaximumLength, nameof(options.MaximumLength), "longest text");
        Positive(options.MaximumMentions, nameof(options.MaximumMentions), "most mentions");
        Positive(options.MaximumCandidates, nameof(options.MaximumCandidates), "most candidates");
    }

    private static void Positive(int value, string name, string what)
    {
        if (value <= 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"The {what} must be above 0. Use int.MaxValue for no limit.");
        }
    }
}
