using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Says in the terms of an index what a server or its driver said.</summary>
internal static class DatabaseErrors
{
    /// <summary>Whether the same again may well succeed: another transaction stood in the way.</summary>
    public static bool IsPassing(Exception error) => error is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <summary>Whether the table of a day was dropped while an article of that day was on its way.</summary>
    public static bool IsMissingDay(Exception error) => error is PostgresException { SqlState: PostgresErrorCodes.CheckViolation };

    /// <summary>Whether a statement was stopped, as it is when the caller says so.</summary>
    public static bool IsStopped(Exception error) => error is OperationCanceledException or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    /// <summary>What to throw in place of an exception of the driver.</summary>
    public static PostgresStoryException Of(NpgsqlException error, string schema)
    {
        if (error is not PostgresException server)
        {
            return error.InnerException is TimeoutException
                ? new(PostgresStoryFailure.Timeout, $"A statement on the index '{schema}' took longer than it may. Raise {nameof(PostgresStoryOptions)}.{nameof(PostgresStoryOptions.Timeout)}, or write less at a time.", error)
                : new(PostgresStoryFailure.Connection, $"The server of the index '{schema}' cannot be reached, or the connection broke: {error.Message} What was being written is there in whole or not at all: add it again with {nameof(PostgresStoryIndex.AddMissing)}.", error);
        }

        string said = $"{server.MessageText} ({server.SqlState})";
        return server.SqlState switch
        {
            PostgresErrorCodes.InsufficientPrivilege => new(PostgresStoryFailure.Rights, $"The user lacks a right on the index '{schema}': {said}. Let its owner open it once, and grant the user USAGE on the schema, SELECT, INSERT, UPDATE and DELETE on its tables, and USAGE on its sequence; only the owner makes and drops days.", error),
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(PostgresStoryFailure.Rights, $"The server of the index '{schema}' does not let the user in: {said}. Correct user and password of the connection string.", error),
            PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable => new(PostgresStoryFailure.Timeout, $"A statement on the index '{schema}' was cut off: {said}. Raise {nameof(PostgresStoryOptions)}.{nameof(PostgresStoryOptions.Timeout)}, or write less at a time.", error),
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections => new(PostgresStoryFailure.Connection, $"The server of the index '{schema}' ends or takes no connections: {said}. Try again later.", error),
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidCatalogName => new(PostgresStoryFailure.Unfit, $"The index '{schema}' lacks something: {said}. Open it anew, or restore the schema.", error),
            // Class 08, or what the other server said of itself.
            _ when server.SqlState.StartsWith("08", StringComparison.Ordinal) => new(PostgresStoryFailure.Shard, $"A server that keeps a part of the index '{schema}' cannot be reached: {said}. Nothing was answered or written without it; start it, then try again.", error),
            _ => new(PostgresStoryFailure.Other, $"The server of the index '{schema}' refused: {said}.", error),
        };
    }
}
