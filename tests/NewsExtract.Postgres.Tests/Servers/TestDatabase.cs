using System.Globalization;
using Npgsql;

namespace NewsExtract.Postgres.Tests.Servers;

/// <summary>The server that most tests share: the one that NEWSEXTRACT_POSTGRES names, a connection string, or else one of our own. Each test has a schema of its own there.</summary>
internal static class TestDatabase
{
    public const string Variable = "NEWSEXTRACT_POSTGRES";

    private static readonly Lazy<PostgresServer> Own = new(() => PostgresServer.Start());
    private static int _schemas;

    public static string? SkipReason => Given is null ? PostgresServer.SkipReason : null;

    public static string ConnectionString => Given ?? Own.Value.ConnectionString;

    private static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Options with a schema that no other test has.</summary>
    public static PostgresStoryOptions NewSchema()
        => PostgresStoryOptions.Default with { Schema = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _schemas)}") };

    public static void Execute(string statements)
    {
        using var source = NpgsqlDataSource.Create(ConnectionString);
        using NpgsqlCommand command = source.CreateCommand(statements);
        command.ExecuteNonQuery();
    }

    public static void Drop(string schema) => Execute($"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE");
}
