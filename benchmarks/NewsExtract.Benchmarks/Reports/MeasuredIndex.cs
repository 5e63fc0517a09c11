using NewsExtract.Benchmarks.Inputs;
using Npgsql;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>An empty index of a kind, and how to tell how large it has become.</summary>
internal sealed class MeasuredIndex : IDisposable
{
    private readonly Action _close;

    private MeasuredIndex(IStoryIndex index, Func<long> bytes, Action close) => (Index, Bytes, _close) = (index, bytes, close);

    public IStoryIndex Index { get; }

    /// <summary>The bytes it takes.</summary>
    public Func<long> Bytes { get; }

    /// <summary>Opens an index.</summary>
    /// <param name="kind">memory, sqlite or postgres, whose server the variable NEWSEXTRACT_POSTGRES names with a connection string.</param>
    public static MeasuredIndex Open(string kind) => kind switch
    {
        "memory" => InMemory(),
        "sqlite" => InSqlite(),
        "postgres" => InPostgres(),
        _ => throw new ArgumentException($"There is no index '{kind}': use memory, sqlite or postgres.", nameof(kind)),
    };

    public void Dispose() => _close();

    private static MeasuredIndex InMemory()
    {
        var index = new StoryIndex();
        return new MeasuredIndex(index, () => GC.GetTotalMemory(forceFullCollection: true), index.Dispose);
    }

    private static MeasuredIndex InPostgres()
    {
        string connection = Environment.GetEnvironmentVariable("NEWSEXTRACT_POSTGRES")
            ?? throw new ArgumentException("NEWSEXTRACT_POSTGRES does not name a server. Set it to a connection string; tests/postgres/server.sh fsync=on starts a server.");
        PostgresStoryOptions storage = PostgresStoryOptions.Default with { Schema = "measured" };
        var source = NpgsqlDataSource.Create(connection);
        Run(source, $"DROP SCHEMA IF EXISTS {storage.Schema} CASCADE");
        var index = new PostgresStoryIndex(connection, storage: storage);
        return new MeasuredIndex(
            index,
            () => Run(source, $"SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relnamespace = '{storage.Schema}'::regnamespace AND relkind = 'r'"),
            () =>
            {
                index.Dispose();
                Run(source, $"DROP SCHEMA {storage.Schema} CASCADE");
                source.Dispose();
            });
    }

    private static long Run(NpgsqlDataSource source, string statement)
    {
        using NpgsqlCommand command = source.CreateCommand(statement);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static MeasuredIndex InSqlite()
    {
        string folder = Directory.CreateTempSubdirectory("newsextract-index-").FullName;
        string path = Path.Combine(folder, "stories.db");
        var index = new SqliteStoryIndex(path);
        return new MeasuredIndex(
            index,
            () =>
            {
                index.Compact();
                return new FileInfo(path).Length;
            },
            () =>
            {
                index.Dispose();
                Directory.Delete(folder, recursive: true);
            });
    }
}
