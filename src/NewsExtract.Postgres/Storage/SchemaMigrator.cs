using System.Globalization;
using NewsExtract.Stories.Indexing;
using Npgsql;

namespace NewsExtract.Postgres.Storage;

/// <summary>Makes the tables of an index, or brings those of an earlier version up to this one.</summary>
/// <param name="connections">The server.</param>
/// <param name="options">Where the index is.</param>
/// <param name="settings">What a new index is begun with.</param>
internal sealed class SchemaMigrator(IndexConnections connections, PostgresStoryOptions options, IndexSettings settings)
{
    /// <summary>The version of the tables that this version of the package writes: the last of the scripts.</summary>
    public const int Version = 2;

    private const int OldestServer = 15;

    /// <summary>How often another may begin the same index at the same moment.</summary>
    private const int MostAttempts = 5;

    /// <summary>Brings the tables up to a version.</summary>
    /// <returns>What the index was begun with.</returns>
    public IndexSettings Migrate(int version = Version)
    {
        connections.Read(session =>
        {
            CheckServer(session);
            return true;
        });
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return connections.Write(session => Migrate(session, version));
            }
            catch (PostgresStoryException error) when (attempt < MostAttempts && IsDoneByAnother(error.InnerException))
            {
            }
        }
    }

    /// <summary>Whether keys lie on other servers.</summary>
    public bool HasForeignTables() => connections.Read(session => session.Scalar(
        "SELECT 1 FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid WHERE i.inhparent = to_regclass($1) AND c.relkind = 'f' LIMIT 1", $"{options.Schema}.posting") is not null);

    private IndexSettings Migrate(IndexSession session, int version)
    {
        string schema = IndexSql.Quoted(options.Schema);
        int found = 0;
        if (session.Scalar("SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'state'", options.Schema) is not null)
        {
            // Locked, so that of several that open the index one does the work.
            session.Query($"SELECT version FROM {schema}.state FOR UPDATE", row => found = row.GetInt32(0));
        }
        else if (session.Scalar("SELECT 1 FROM pg_namespace WHERE nspname = $1", options.Schema) is null)
        {
            session.Execute($"CREATE SCHEMA {schema}");
        }

        if (found > Version)
        {
            throw new StoryFormatException($"The index '{options.Schema}' has version {found}, and this version of the package knows up to {Version}. Use the package that wrote it, or a newer one.");
        }

        for (int step = found + 1; step <= version; step++)
        {
            session.Execute(Script(step));
            if (step == 1)
            {
                session.Execute($"INSERT INTO {schema}.state (version) VALUES ($1)", step);
                IReadOnlyList<KeyValuePair<string, string>> values = settings.ToValues();
                session.Execute($"INSERT INTO {schema}.setting SELECT * FROM unnest($1::text[], $2::text[])", values.Select(value => value.Key).ToArray(), values.Select(value => value.Value).ToArray());
            }

            session.Execute($"UPDATE {schema}.state SET version = $1", step);
        }

        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        session.Query($"SELECT name, value FROM {schema}.setting", row => stored.Add(row.GetString(0), row.GetString(1)));
        return IndexSettings.FromValues(stored);
    }

    private static bool IsDoneByAnother(Exception? error) => error is PostgresException
    {
        SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateSchema or PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.DuplicateFunction,
    };

    private static void CheckServer(IndexSession session)
    {
        int version = int.Parse((string)session.Scalar("SELECT current_setting('server_version_num')")!, CultureInfo.InvariantCulture) / 10_000;
        if (version < OldestServer)
        {
            throw new PostgresStoryException(PostgresStoryFailure.Unfit, $"The server is PostgreSQL {version}, and an index needs {OldestServer} or later. Use a newer server.");
        }

        string encoding = (string)session.Scalar("SELECT current_setting('server_encoding')")!;
        if (encoding != "UTF8")
        {
            throw new PostgresStoryException(PostgresStoryFailure.Unfit, $"The database has the encoding {encoding}, which cannot hold every id. Make one with ENCODING 'UTF8'.");
        }
    }

    private string Script(int step)
    {
        using Stream stream = typeof(SchemaMigrator).Assembly.GetManifestResourceStream($"{step.ToString(CultureInfo.InvariantCulture)}.sql")
            ?? throw new InvalidOperationException($"The package lacks the script {step}.sql. Build it anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("{schema}", IndexSql.Quoted(options.Schema), StringComparison.Ordinal)
            .Replace("{partitions}", options.KeyPartitions.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
