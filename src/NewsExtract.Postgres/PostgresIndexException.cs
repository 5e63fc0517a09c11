namespace NewsExtract;

/// <summary>A <see cref="PostgresStoryIndex"/> could not do what it was asked.</summary>
/// <param name="failure">Why.</param>
/// <param name="message">What is wrong, with the value and the cure.</param>
/// <param name="inner">What the server or the driver said; null where nothing did.</param>
public sealed class PostgresIndexException(PostgresIndexFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public PostgresIndexFailure Failure { get; } = failure;
}
