namespace NewsExtract;

/// <summary>A document broke a limit, and <see cref="ExtractionLimits.WhenBroken"/> says that this is an error.</summary>
public sealed class ExtractionLimitException : Exception
{
    internal ExtractionLimitException(ExtractionLimit limit, ExtractionLimits limits)
        : base($"The document breaks the limit {limit}: {limits.Describe(limit)}. Raise {nameof(ExtractionLimits)}.{limit}, or set {nameof(ExtractionLimits.WhenBroken)} to {nameof(LimitReaction.Partial)} to get what was read within the limits.")
        => Limit = limit;

    /// <summary>The limit that was broken; the message tells its value.</summary>
    public ExtractionLimit Limit { get; }
}
