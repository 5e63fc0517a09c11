namespace NewsExtract;

/// <summary>
/// How much work one document may make. The defaults are several times what the largest of some 1,400 pages of news needs, and keep the time for any input below about
/// a second for 1 MB. Immutable; change a copy with <c>with</c>.
/// </summary>
public sealed record ExtractionLimits
{
    /// <summary>The defaults.</summary>
    public static ExtractionLimits Default { get; } = new();

    /// <summary>Longest input in UTF-16 code units, or in bytes for input in bytes. Default: 10,000,000.</summary>
    public int Length { get; init; } = 10_000_000;

    /// <summary>Most elements that are open at once, 16 to 2,048; browsers stop at 512. The time for a hostile page grows with it. Default: 512.</summary>
    public int OpenElements { get; init; } = 512;

    /// <summary>Most elements of a page, those included that a parser adds to repair it. One takes up to 1 KB while the page is read. Default: 100,000.</summary>
    public int Elements { get; init; } = 100_000;

    /// <summary>Most blocks of a page, at most 1,000,000. One takes about 2 KB while the page is read. Default: 20,000.</summary>
    public int Blocks { get; init; } = 20_000;

    /// <summary>Longest value of an attribute, in UTF-16 code units. Pictures inside of a page are the longest ones of ordinary pages. Default: 1,000,000.</summary>
    public int AttributeLength { get; init; } = 1_000_000;

    /// <summary>Most structured data (JSON-LD) of a page, in UTF-16 code units. Default: 2,000,000.</summary>
    public int DataLength { get; init; } = 2_000_000;

    /// <summary>Deepest nesting of structured data, 1 to 256. Default: 64.</summary>
    public int DataDepth { get; init; } = 64;

    /// <summary>Most mentions that a <see cref="NewsPipeline"/> links, reports and signs for one document; <see cref="EntityOptions.MaximumMentions"/> where that is lower. Default: 10,000.</summary>
    public int Mentions { get; init; } = 10_000;

    /// <summary>
    /// Most pairs of a name and an entity it may belong to that a <see cref="NewsPipeline"/> weighs for one document; <see cref="EntityOptions.MaximumCandidates"/> where that is lower.
    /// Default: 200,000.
    /// </summary>
    public int Candidates { get; init; } = 200_000;

    /// <summary>
    /// Longest time for one document, on the clock: a last resort for what no other limit catches, and the only limit by which results depend on the machine.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. Default: 5 seconds.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What happens when a limit is broken. Default: <see cref="LimitReaction.Partial"/>.</summary>
    public LimitReaction WhenBroken { get; init; } = LimitReaction.Partial;

    /// <summary>The value of a limit, in words for people.</summary>
    internal string Describe(ExtractionLimit limit) => limit switch
    {
        ExtractionLimit.Length => FormattableString.Invariant($"{Length} characters or bytes"),
        ExtractionLimit.OpenElements => FormattableString.Invariant($"{OpenElements} elements open at once"),
        ExtractionLimit.Elements => FormattableString.Invariant($"{Elements} elements"),
        ExtractionLimit.Blocks => FormattableString.Invariant($"{Blocks} blocks"),
        ExtractionLimit.AttributeLength => FormattableString.Invariant($"{AttributeLength} characters of an attribute"),
        ExtractionLimit.DataLength => FormattableString.Invariant($"{DataLength} characters of structured data"),
        ExtractionLimit.DataDepth => FormattableString.Invariant($"{DataDepth} levels of structured data"),
        ExtractionLimit.Mentions => FormattableString.Invariant($"{Mentions} mentions, or {nameof(EntityOptions)}.{nameof(EntityOptions.MaximumMentions)} where that is lower"),
        ExtractionLimit.Candidates => FormattableString.Invariant($"{Candidates} candidates of names, or {nameof(EntityOptions)}.{nameof(EntityOptions.MaximumCandidates)} where that is lower"),
        _ => FormattableString.Invariant($"{Time.TotalSeconds} seconds"),
    };
}
