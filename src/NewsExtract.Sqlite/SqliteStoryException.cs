namespace NewsExtract;

/// <summary>Why a story index in SQLite could not do what it was asked to.</summary>
public enum SqliteStoryFailure
{
    /// <summary>Another process, or another index of this one, writes the file. Nothing was changed; try again, or wait longer (<see cref="SqliteStoryOptions.WriterWait"/>).</summary>
    Busy,

    /// <summary>The disk is full, or the file has the size it may have. The addition or removal was undone; all before it is there.</summary>
    Full,

    /// <summary>The file cannot be opened or may not be written.</summary>
    NoAccess,

    /// <summary>The disk failed to read or write.</summary>
    Disk,

    /// <summary>SQLite refused for another reason, which the message has.</summary>
    Other,
}

/// <summary>A story index in SQLite could not read or write its file. What the index held before the call it holds still.</summary>
public sealed class SqliteStoryException : IOException
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="message">What is wrong, and the cure.</param>
    /// <param name="inner">What SQLite said.</param>
    public SqliteStoryException(SqliteStoryFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>Why.</summary>
    public SqliteStoryFailure Failure { get; }
}
