namespace NewsExtract;

/// <summary>How a <see cref="SqliteStoryIndex"/> keeps its file. Immutable; change a copy with <c>with</c>.</summary>
public sealed record SqliteStoryOptions
{
    /// <summary>The defaults.</summary>
    public static SqliteStoryOptions Default { get; } = new();

    /// <summary>
    /// What a call that has returned is safe from. Default: <see cref="SqliteDurability.PowerLoss"/>, which waits for the disk once a call; a batch is one call.
    /// </summary>
    public SqliteDurability Durability { get; init; } = SqliteDurability.PowerLoss;

    /// <summary>
    /// How long to wait while another process writes, before <see cref="SqliteStoryException"/> says so. Default: 30 seconds. Zero: not at all. Readers never wait for a writer.
    /// </summary>
    public TimeSpan WriterWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What is checked when the file is opened. Default: <see cref="SqliteFileCheck.Format"/>. Every article is checked when it is read, whatever this says.</summary>
    public SqliteFileCheck Check { get; init; } = SqliteFileCheck.Format;

    /// <summary>
    /// Whether a file whose first article was compared by another model is refused. Default: false, so that a newer version of the library goes on with an older file; scores between
    /// signatures of two models are then not what either model learned.
    /// </summary>
    public bool RequiresSameModel { get; init; }

    /// <summary>Bytes that the file may grow to, without its write-ahead log. Default: null, no limit.</summary>
    public long? MostBytes { get; init; }
}

/// <summary>What a write to a <see cref="SqliteStoryIndex"/> is safe from once its call has returned. Neither breaks the file.</summary>
public enum SqliteDurability
{
    /// <summary>The death of the process, but not a loss of power, which may take the last writes along. Faster.</summary>
    ProcessDeath,

    /// <summary>The death of the process and of the machine.</summary>
    PowerLoss,
}

/// <summary>What is checked when a <see cref="SqliteStoryIndex"/> opens its file.</summary>
public enum SqliteFileCheck
{
    /// <summary>That it is a story index of a version that can be read. Takes a millisecond.</summary>
    Format,

    /// <summary>Also that the pages of the file hang together. Reads the whole file.</summary>
    Pages,

    /// <summary>Also every article, its checksums, and that all tables agree with each other: finds any changed byte that could change an answer. Takes some seconds for 100,000 articles.</summary>
    Everything,
}
