using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>A connection on which statements are run. Not thread-safe.</summary>
/// <param name="connection">The connection.</param>
/// <param name="timeout">Longest time for a statement.</param>
/// <param name="cancellation">Stops the statement that is running, and keeps others from beginning.</param>
internal sealed class IndexSession(NpgsqlConnection connection, TimeSpan timeout, CancellationToken cancellation)
{
    private int Seconds => (int)Math.Ceiling(timeout.TotalSeconds);

    public int Execute(string statement, params object?[] values)
    {
        using NpgsqlCommand command = Command(statement, values);
        using CancellationTokenRegistration stop = StopWith(command);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one value that a statement gives; null when it gives none.</summary>
    public object? Scalar(string statement, params object?[] values)
    {
        using NpgsqlCommand command = Command(statement, values);
        using CancellationTokenRegistration stop = StopWith(command);
        return command.ExecuteScalar() is { } value && value is not DBNull ? value : null;
    }

    public void Query(string statement, Action<NpgsqlDataReader> row, params object?[] values)
    {
        using NpgsqlCommand command = Command(statement, values);
        using CancellationTokenRegistration stop = StopWith(command);
        using NpgsqlDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            row(reader);
        }
    }

    /// <summary>Runs several statements in one journey to the server; each sees what the ones before it did and waited for.</summary>
    public void Queries(params (string Statement, object?[] Values, Action<NpgsqlDataReader>? Row)[] statements)
    {
        using NpgsqlBatch batch = connection.CreateBatch();
        batch.Timeout = Seconds;
        foreach ((string statement, object?[] values, _) in statements)
        {
            var command = new NpgsqlBatchCommand(statement);
            Bind(command.Parameters, values);
            batch.BatchCommands.Add(command);
        }

        cancellation.ThrowIfCancellationRequested();
        using CancellationTokenRegistration stop = cancellation.UnsafeRegister(static running => ((NpgsqlBatch)running!).Cancel(), batch);
        using NpgsqlDataReader reader = batch.ExecuteReader();
        int next = 0;
        do
        {
            // Statements that give no rows are passed over by the reader.
            while (next < statements.Length && statements[next].Row is null)
            {
                next++;
            }

            while (reader.Read())
            {
                statements[next].Row!(reader);
            }

            next++;
        }
        while (reader.NextResult());
    }

    public NpgsqlBinaryImporter Copy(string statement)
    {
        cancellation.ThrowIfCancellationRequested();
        NpgsqlBinaryImporter importer = connection.BeginBinaryImport(statement);
        importer.Timeout = timeout;
        return importer;
    }

    private CancellationTokenRegistration StopWith(NpgsqlCommand command)
    {
        cancellation.ThrowIfCancellationRequested();
        return cancellation.UnsafeRegister(static running => ((NpgsqlCommand)running!).Cancel(), command);
    }

    private NpgsqlCommand Command(string statement, object?[] values)
    {
        NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = Seconds;
        Bind(command.Parameters, values);
        return command;
    }

    private static void Bind(NpgsqlParameterCollection parameters, object?[] values)
    {
        foreach (object? value in values)
        {
            parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value ?? DBNull.Value });
        }
    }
}
