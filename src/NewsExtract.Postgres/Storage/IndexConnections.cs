using System.Data;
using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Runs reads and writes against the server and says in the terms of an index what went wrong. Thread-safe.</summary>
internal sealed class IndexConnections(NpgsqlDataSource source, IndexSql sql, TimeSpan timeout)
{
    /// <summary>Writers take turns, so that a conflict comes from an engine that has its own ways; more in a row mean something else.</summary>
    private const int MostAttempts = 4;

    private readonly object _turn = new();

    public IndexSql Sql => sql;

    /// <summary>A connection for one thread; statements see what was committed when they begin.</summary>
    public T Read<T>(Func<IndexSession, T> read, CancellationToken cancellationToken = default) => Guarded(
        () =>
        {
            using NpgsqlConnection connection = source.OpenConnection();
            return read(new IndexSession(connection, timeout, cancellationToken));
        },
        cancellationToken);

    /// <summary>Like <see cref="Read"/>, with all statements seeing one state of the server that is asked.</summary>
    public T ReadOneState<T>(Func<IndexSession, T> read, CancellationToken cancellationToken = default) => InTransaction(IsolationLevel.RepeatableRead, read, cancellationToken);

    /// <summary>A transaction, done again when another stood in its way. Threads take turns before they take a connection, so that those that wait do not hold all there are.</summary>
    public T Write<T>(Func<IndexSession, T> write, CancellationToken cancellationToken = default)
    {
        TurnWait.For(wait => Monitor.TryEnter(_turn, wait), cancellationToken);
        try
        {
            return WriteAlone(write, cancellationToken);
        }
        finally
        {
            Monitor.Exit(_turn);
        }
    }

    private T WriteAlone<T>(Func<IndexSession, T> write, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return InTransaction(IsolationLevel.ReadCommitted, write, cancellationToken);
            }
            catch (PostgresStoryException error) when (attempt < MostAttempts && error.InnerException is { } inner && DatabaseErrors.IsPassing(inner))
            {
            }
        }
    }

    private T InTransaction<T>(IsolationLevel level, Func<IndexSession, T> work, CancellationToken cancellationToken) => Guarded(
        () =>
        {
            using NpgsqlConnection connection = source.OpenConnection();
            using NpgsqlTransaction transaction = connection.BeginTransaction(level);
            T result = work(new IndexSession(connection, timeout, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Commit();
            return result;
        },
        cancellationToken);

    private T Guarded<T>(Func<T> action, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return action();
        }
        catch (Exception stopped) when (cancellationToken.IsCancellationRequested && DatabaseErrors.IsStopped(stopped))
        {
            throw new OperationCanceledException($"Work on the index '{sql.Schema}' was stopped.", stopped, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw DatabaseErrors.Of(error, sql.Schema);
        }
        catch (System.Net.Sockets.SocketException error)
        {
            throw new PostgresStoryException(PostgresStoryFailure.Connection, $"The server of the index '{sql.Schema}' cannot be reached: {error.Message}. Correct the connection string, or start the server.", error);
        }
    }
}
