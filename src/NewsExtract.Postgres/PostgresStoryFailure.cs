namespace NewsExtract;

/// <summary>Why a <see cref="PostgresStoryIndex"/> could not do what it was asked.</summary>
public enum PostgresStoryFailure
{
    /// <summary>Something else; the inner exception says what.</summary>
    Other,

    /// <summary>The server cannot be reached, or the connection broke. What was being written is there in whole or not at all.</summary>
    Connection,

    /// <summary>A server that keeps a part of the index cannot be reached from the one that was asked. No answer leaves that part out.</summary>
    Shard,

    /// <summary>The user may not read, write or create what the index needs.</summary>
    Rights,

    /// <summary>The server or its database cannot hold an index, or a part of the index is missing.</summary>
    Unfit,

    /// <summary>Another writer did not end in time, or the statement ran for too long.</summary>
    Timeout,
}
