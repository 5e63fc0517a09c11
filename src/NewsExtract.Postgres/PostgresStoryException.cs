namespace NewsExtract;

/// <summary>A <see cref="PostgresStoryIndex"/> could not reach its server, or was refused. What the index held before the call it holds still.</summary>
/// <param name="failure">Why.</param>
/// <param name="message">What is wrong, with the value and the cure.</param>
/// <param name="inner">What the server or the driver said; null where nothing did.</param>
public sealed class PostgresStoryException(PostgresStoryFailure failure, string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>Why.</summary>
    public PostgresStoryFailure Failure { get; } = failure;
}
