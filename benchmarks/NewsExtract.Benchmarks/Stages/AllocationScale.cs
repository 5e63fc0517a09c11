namespace NewsExtract.Benchmarks.Stages;

/// <summary>What the bytes that a stage allocates are told in: a number of bytes, or those that the reference allocates.</summary>
/// <param name="Unit">The name of it, as in "0.3 × the parse's own".</param>
/// <param name="Size">Its bytes, or how many of it a pass works through; 0 for the bytes of the reference.</param>
/// <param name="IsBeyondReference">Whether the work holds the reference's, whose bytes do not count.</param>
internal readonly record struct AllocationScale(string Unit, double Size, bool IsBeyondReference = false)
{
    public static AllocationScale BeyondParse { get; } = new("the parse's own", 0, IsBeyondReference: true);

    public static AllocationScale OfParse { get; } = new("the parse's own", 0);

    public static AllocationScale OfText(IEnumerable<string> texts) => new("the text's size", texts.Sum(text => (double)text.Length * sizeof(char)));

    public static AllocationScale Per(string unit, double count) => new("bytes a " + unit, count);

    /// <summary>Allocations in this unit.</summary>
    public double Of(long bytes, long referenceBytes)
        => (IsBeyondReference ? Math.Max(0, bytes - referenceBytes) : bytes) / (Size > 0 ? Size : Math.Max(1, referenceBytes));
}
