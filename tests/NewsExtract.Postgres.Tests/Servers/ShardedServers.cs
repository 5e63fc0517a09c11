using NewsExtract.Tests.Architecture;

namespace NewsExtract.Postgres.Tests.Servers;

/// <summary>A coordinator and three servers that keep the parts of an index, set up by the script that the package documents.</summary>
internal sealed class ShardedServers : IDisposable
{
    private readonly PostgresServer[] _shards = new PostgresServer[3];

    public ShardedServers(PostgresStoryOptions storage, StoryIndexOptions options, StoryModel model)
    {
        Storage = storage;
        Coordinator = PostgresServer.Start();
        Parallel.For(0, _shards.Length, i => _shards[i] = PostgresServer.Start());
        using (new PostgresStoryIndex(Coordinator.ConnectionString, options, model, storage))
        {
        }

        string script = SourceTree.Read("src/NewsExtract.Postgres/Distributed/coordinator.sql");
        for (int i = 0; i < _shards.Length; i++)
        {
            script = script.Replace($"'host{i + 1}'", $"'{_shards[i].Folder}'", StringComparison.Ordinal);
        }

        Coordinator.Execute(script.Replace("dbname 'news'", "dbname 'postgres'", StringComparison.Ordinal)
            .Replace("user 'news', password 'secret'", "user 'postgres'", StringComparison.Ordinal));
    }

    public PostgresStoryOptions Storage { get; }

    public PostgresServer Coordinator { get; }

    public IReadOnlyList<PostgresServer> Shards => _shards;

    public PostgresStoryIndex Open(StoryModel model) => new(Coordinator.ConnectionString, null, model, Storage);

    public void Dispose()
    {
        Coordinator.Dispose();
        foreach (PostgresServer shard in _shards)
        {
            shard?.Dispose();
        }
    }
}
