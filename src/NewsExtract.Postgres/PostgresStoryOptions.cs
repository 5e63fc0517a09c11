namespace NewsExtract;

/// <summary>Where and how a <see cref="PostgresStoryIndex"/> keeps its articles. Immutable; change a copy with <c>with</c>.</summary>
public sealed record PostgresStoryOptions
{
    /// <summary>The defaults.</summary>
    public static PostgresStoryOptions Default { get; } = new();

    /// <summary>Schema of the index: lower-case letters, digits and underscores, a letter first. Default: <c>newsextract</c>. A database may have several indexes in different schemas.</summary>
    public string Schema { get; init; } = "newsextract";

    /// <summary>Tables among which keys are shared out, 1 to 1,024. Default: 8. Counts only when the index is made; more help when it has more than some 10 million articles, or many servers.</summary>
    public int KeyPartitions { get; init; } = 8;

    /// <summary>How long one statement may take, waiting for other writers included. Default: one minute.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Signatures that are kept in memory, some 2.5 KB each, so that they need not be read again. Default: 16,384. None makes adding slower.</summary>
    public int CachedSignatures { get; init; } = 16_384;

    /// <summary>
    /// Whether an index whose first article was compared by another model is refused. Default: false, so that a newer version of the library goes on with an older index; scores between
    /// signatures of two models are then not what either model learned.
    /// </summary>
    public bool RequiresSameModel { get; init; }

    /// <summary>
    /// Whether tables of the index lie on other servers: questions are then put so that all of them work on one at once, and writes so that a row that only some servers took is
    /// never taken for an article. Default: null, true when a partition of the keys is a foreign table. Set it for engines that share out tables in ways of their own.
    /// </summary>
    public bool? IsDistributed { get; init; }

    /// <summary>How many of the latest articles the first question to other servers is about.</summary>
    internal long FirstRange { get; init; } = 1 << 18;
}
