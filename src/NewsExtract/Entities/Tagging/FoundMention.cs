namespace NewsExtract.Entities.Tagging;

/// <summary>A mention as a run of tokens.</summary>
/// <param name="FirstToken">Number of its first token.</param>
/// <param name="TokenCount">How many tokens it has; at least one.</param>
/// <param name="Type">What kind of thing it names.</param>
/// <param name="Confidence">Calibrated probability that all this is right, 0 to 1.</param>
internal readonly record struct FoundMention(int FirstToken, int TokenCount, EntityType Type, float Confidence)
{
    public int EndToken => FirstToken + TokenCount;
}
