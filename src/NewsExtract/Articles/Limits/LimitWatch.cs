namespace NewsExtract;

/// <summary>Notes which limits one document broke, or throws where that is asked for. Not thread-safe.</summary>
internal sealed class LimitWatch(ExtractionLimits limits)
{
    /// <summary>The limits that leave out text of the page.</summary>
    private const uint Cutting = (1u << (int)ExtractionLimit.Length) | (1u << (int)ExtractionLimit.Elements) | (1u << (int)ExtractionLimit.Blocks) | (1u << (int)ExtractionLimit.Time);

    private uint _broken;

    public ExtractionLimits Limits => limits;

    /// <summary>Whether text of the page is missing.</summary>
    public bool HasCut => (_broken & Cutting) != 0;

    /// <summary>The broken limits in the order of their enumeration.</summary>
    public IReadOnlyList<ExtractionLimit> Broken => _broken == 0 ? [] : [.. Enum.GetValues<ExtractionLimit>().Where(Has)];

    /// <exception cref="ExtractionLimitException">The options say that a broken limit is an error.</exception>
    public void Break(ExtractionLimit limit)
    {
        _broken |= 1u << (int)limit;
        if (limits.WhenBroken == LimitReaction.Throw)
        {
            throw new ExtractionLimitException(limit, limits);
        }
    }

    /// <summary>The broken limits and some that were broken before, in the order of their enumeration.</summary>
    public IReadOnlyList<ExtractionLimit> With(IReadOnlyList<ExtractionLimit> others) => [.. Broken.Concat(others).Distinct().Order()];

    private bool Has(ExtractionLimit limit) => (_broken & (1u << (int)limit)) != 0;
}
